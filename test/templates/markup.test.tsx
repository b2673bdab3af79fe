import {describe, expect, test} from "vitest";
import {Fragment, jsx, type Child, type Markup} from "../../templates/markup/jsx-runtime.js";

describe("TSX becomes HTML", () => {
  test("with every text escaped, in elements and in attributes", () => {
    const text = `<script>alert("1")</script> & '2'`;
    const {html} = <p title={text}>{text}</p>;
    expect(html).toBe(
      `<p title="&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; '2'">&lt;script>alert(&quot;1&quot;)&lt;/script> &amp; '2'</p>`,
    );
  });

  test("with texts, numbers and elements in the order of what is written, and nothing for what is nothing", () => {
    const {html} = <ul>{["a", 0, [<li>1</li>, null], undefined, false, true, ""]}<li>{2}</li></ul>;
    expect(html).toBe("<ul>a0<li>1</li><li>2</li></ul>");
  });

  test("with attributes that are true as names, and without those that are nothing", () => {
    const {html} = <button hidden disabled={false} title="" class={undefined} type={null} value={0}>x</button>;
    expect(html).toBe(`<button hidden title value="0">x</button>`);
  });

  test("with truth values of aria and data attributes in words", () => {
    const {html} = <a aria-hidden={true} aria-pressed={false} data-open={true} data-all="" aria-label={undefined}>x</a>;
    expect(html).toBe(`<a aria-hidden="true" aria-pressed="false" data-open="true" data-all>x</a>`);
  });

  test("with elements that have no end, and empty ones that have", () => {
    const {html} = <p><br /><img src="a.png" /><span /></p>;
    expect(html).toBe(`<p><br/><img src="a.png"/><span></span></p>`);
  });

  test("with the names of SVG as they are written", () => {
    const {html} = <svg viewBox="0 0 1 1"><path stroke-width={2} d="M0 0" /></svg>;
    expect(html).toBe(`<svg viewBox="0 0 1 1"><path stroke-width="2" d="M0 0"></path></svg>`);
  });

  test("with HTML that is given as such", () => {
    expect((<div class="body" innerHTML="<p>1</p>" />).html).toBe(`<div class="body"><p>1</p></div>`);
  });

  test("from components, whatever they show", () => {
    const Both = ({name, children}: {readonly name: string; readonly children: Child}) => <>{name}: {children}</>;
    const None = () => null;
    const {html} = <p><Both name="a<b"><b>c</b></Both><None /></p>;
    expect(html).toBe("<p>a&lt;b: <b>c</b></p>");
  });
});

test("what only looks like an element is none", () => {
  const read = JSON.parse(`{"html": "<script>alert(1)</script>"}`) as Markup;
  expect(() => jsx("p", {children: read})).toThrow(TypeError);
  expect(() => jsx(Fragment, {children: read})).toThrow(TypeError);
});
