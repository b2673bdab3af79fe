/** Seeds about one ferry: three outlets tell of it, one takes up another's text, and one address comes twice. */
export const toldSeeds: Readonly<Record<string, string>> = {
  "told/harbour.md": aPost("灯塔岛渡轮搁浅，八十七名乘客获救", "2023-09-20T01:00:00Z", "https://harbour.example/ferry.html", [
    "灯塔岛渡轮昨夜在礁石滩搁浅，八十七名乘客被渔船救起。船长称罗盘失灵。海事处展开调查。",
    "渔民说，他们看见信号弹后赶去，用了两个小时把乘客送上岸，其中三人受了轻伤，已经回家休养。",
    "天亮以后潮水退去，船身向左倾斜。海事处的人登船取走了罗盘和航行日志，说两周内会有结果。",
  ]),
  "told/harbour-later.md": aPost("灯塔岛渡轮触礁，八十七名乘客全部获救", "2023-09-20T06:00:00Z", "https://harbour.example/ferry.html", [
    "灯塔岛渡轮昨夜在礁石滩触礁搁浅，八十七名乘客全部被渔船救起。船长称罗盘失灵。海事处展开调查。",
    "渔民说，他们看见信号弹后赶去，用了三个小时把乘客送上岸，其中三人受了轻伤，已经回家休养。",
    "天亮以后潮水退去，船身向左倾斜。海事处的人登船取走了罗盘和航行日志，说两周内会有结果。渡轮公司还没有回应。",
  ]),
  "told/river.md": aPost("觸礁渡輪乘客全數獲救", "2023-09-20T09:00:00Z", "https://river.example/2023/ferry", [
    "燈塔島渡輪昨夜在礁石灘觸礁擱淺，八十七名乘客全部被漁船救起。船長稱羅盤失靈。海事處展開調查。",
    "漁民說，他們看見信號彈後趕去，用了三個小時把乘客送上岸，其中三人受了輕傷，已經回家休養。",
    "天亮以後潮水退去，船身向左傾斜。海事處的人登船取走了羅盤和航行日誌，說兩週內會有結果。",
  ]),
  "told/hill.md": aPost("海事处：灯塔岛渡轮罗盘曾两次报修", "2023-09-21T02:00:00Z", "https://hill.example/compass.html", [
    "海事处说，在礁石滩搁浅的灯塔岛渡轮，罗盘本月曾两次报修；八十七名乘客由渔船救起，船长已停职。",
    "修船厂的老师傅记得，那只罗盘送来时玻璃已经裂了，他劝船东换新的，船东没有答应。",
  ]),
};

function aPost(title: string, date: string, from: string, paragraphs: readonly string[]): string {
  return `---\ntitle: "${title}"\ndate: ${date}\nfrom: ${from}\n---\n${paragraphs.map((text) => `<p>${text}</p>`).join("")}\n`;
}
