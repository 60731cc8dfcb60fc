using SearchPortal.Content;
using SearchPortal.Publications;

namespace SearchPortal.Import.Tagged;

/// <summary>Cuts a text of tagged lines into records. What stands between records is ignored; a record that is too long is reported and its neighbours survive.</summary>
/// <param name="text">Read once from start to end.</param>
/// <param name="syntax">How the format is written.</param>
/// <param name="path">What the text is called in problems.</param>
/// <param name="report">Called for each mistake.</param>
internal sealed class TaggedScanner(TextReader text, TaggedSyntax syntax, string path, Action<ContentProblem> report)
{
    private readonly BoundedLines lines = new(text);
    private TaggedRecordDraft? open;
    private bool afterBlank;

    /// <summary>The records in their order.</summary>
    public IEnumerable<TaggedRecord> Read()
    {
        while (lines.Read() is string line)
        {
            if (lines.IsCut) Problem(lines.Number, $"the line is longer than {BoundedLines.Longest} characters, the rest of it was not read", "break the line");
            if (Take(line) is TaggedRecord record) yield return record;
            afterBlank = string.IsNullOrWhiteSpace(line);
        }
        if (open is not null && syntax.LastTag is string last) Warn(lines.Number, $"the file ends without “{last}”", "look whether the last record is whole");
        if (Close() is TaggedRecord rest) yield return rest;
    }

    /// <summary>The record that the line ends; null when it ends none.</summary>
    private TaggedRecord? Take(string line)
    {
        if (syntax.Find(line) is not TagMatch match)
        {
            open?.Continue(line, syntax.BreaksWords);
            return null;
        }
        if (match.Tag == syntax.LastTag) return Close();
        TaggedRecord? ended = Begins(match.Tag) ? Close() : null;
        if (ended is not null && syntax.LastTag is string last) Warn(lines.Number, $"a record begins here before the one before it ends with “{last}”", $"end each record with “{last}”");
        if (open is null)
        {
            open = new TaggedRecordDraft(lines.Number);
            if (match.Tag != syntax.FirstTag) Warn(lines.Number, $"a record begins without “{syntax.FirstTag}”", $"begin each record with “{syntax.FirstTag}”");
        }
        open.Add(match, line[Math.Min(match.ValueStart, line.Length)..], lines.Number);
        return ended;
    }

    // Records that do not begin as they should are told apart by blank lines: behind one, what is said again is said of another work.
    private bool Begins(string tag) => open is not null && (tag == syntax.FirstTag || (afterBlank && syntax.LastTag is null && (!open.Has(syntax.FirstTag) || open.Has(tag))));

    private TaggedRecord? Close()
    {
        var draft = open;
        open = null;
        if (draft is null || !draft.IsTooLong) return draft?.Finish(path, report);
        Problem(draft.Line, $"the record is longer than {TaggedRecordDraft.Longest} characters, it was left out", "shorten it, or end the record");
        return null;
    }

    private void Problem(int line, string message, string remedy) => report(ContentProblem.Error(new SourcePosition(path, line), null, message, remedy));

    private void Warn(int line, string message, string remedy) => report(ContentProblem.Warning(new SourcePosition(path, line), null, message, remedy));
}
