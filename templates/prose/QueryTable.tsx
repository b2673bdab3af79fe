type QueryTableProps = {
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
};

/** Queries and what they find. */
export function QueryTable({head, rows}: QueryTableProps) {
  return (
    <table class="queries">
      <thead>
        <tr>
          {head.map((name) => <th scope="col">{name}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(([query, finds]) => (
          <tr>
            <th scope="row">
              <code>{query}</code>
            </th>
            <td>{finds}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
