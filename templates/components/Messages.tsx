import type {Message} from "../../src/model/message.js";
import {asWritten, beginningOf, label} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {LongList} from "./LongList.js";
import {RuleName} from "./RuleName.js";

type MessagesProps = Here & {
  readonly messages: readonly Message[];
  /** Put before line and column, such as a seed's path. */
  readonly path?: string;
  readonly listed?: number;
  readonly most?: number;
  /** Whether each leads to what its rule means. */
  readonly explained?: boolean;
};

/** What was noticed about a seed, as far as a page lists it: place, severity, reason (cut when longer than `most` UTF-16 units), rule. */
export function Messages({view, site, messages, path, listed, most = Infinity, explained = false}: MessagesProps) {
  if (messages.length === 0) return null;
  return (
    <LongList
      view={view}
      site={site}
      class="messages"
      listed={listed}
      lengthOf={({reason}) => Math.min(reason.length, most)}
      items={messages}
      show={(message) => (
        <li data-severity={message.severity}>
          <span class="severity" data-word={`severity-${message.severity}`}>{label(site, `severity-${message.severity}`)}</span>{" "}
          <span class="reason" lang="en">
            <Reason text={beginningOf(message.reason, most)} />
          </span>{" "}
          <span class="where">
            <bdi>{asWritten(placeOf(message, path))}</bdi> <RuleName view={view} site={site} rule={message.rule} explained={explained} />
          </span>
        </li>
      )}
    />
  );
}

/** A sentence in which backticks mark what was found. */
export function Reason({text}: {readonly text: string}) {
  const parts = asWritten(text).split("`");
  const paired = parts.length % 2 === 1;
  return <>{paired ? parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part)) : asWritten(text)}</>;
}

/** `path:line:column`, as editors and compilers write it, as far as it is known. */
function placeOf({line, column}: Message, path?: string): string {
  return [path, line, column].filter((part) => part !== undefined && part !== null).join(":");
}
