namespace SearchPortal.Export.Citations;

/// <summary>A citation while it is written. Punctuation that the text before already has is not written again.</summary>
internal sealed class CitationLine
{
    private readonly List<CitationRun> _runs = [];
    private bool _isEnded;

    /// <summary>What was written.</summary>
    public IReadOnlyList<CitationRun> Runs => _runs;

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _runs.Count == 0;

    /// <summary>A part with what stands around it; nothing at all when there is no part.</summary>
    /// <param name="text">The part.</param>
    /// <param name="before">Parts it from what stands before; punctuation and spaces of it are left out at the start of the line.</param>
    /// <param name="after">Follows it.</param>
    /// <param name="mark">How the part is set.</param>
    public CitationLine Add(string? text, string before = "", string after = "", CitationMark mark = CitationMark.None)
    {
        if (string.IsNullOrEmpty(text)) return this;
        Append(IsEmpty ? before.TrimStart(' ', ',', '.', ';', ':', '/') : before, CitationMark.None);
        Append(text, mark);
        Append(after, CitationMark.None);
        return this;
    }

    /// <summary>A part in italics.</summary>
    public CitationLine Italic(string? text, string before = "", string after = "") => Add(text, before, after, CitationMark.Italic);

    /// <summary>An address that is a link.</summary>
    /// <param name="text">As printed; null writes nothing.</param>
    /// <param name="href">Where it leads.</param>
    /// <param name="before">Stands before it.</param>
    public CitationLine Link(string? text, string? href, string before)
    {
        if (string.IsNullOrEmpty(text)) return this;
        Append(IsEmpty ? before.TrimStart(' ', ',', '.', ';', ':') : before, CitationMark.None);
        _runs.Add(new(text, CitationMark.None, href));
        _isEnded = false;
        return this;
    }

    /// <summary>The names, cut as the rule says; "et al." is in italics where the style sets it so.</summary>
    public CitationLine Names(NameListRule rule, IReadOnlyList<Publications.PersonName> names, string before = "")
    {
        if (names.Count == 0) return this;
        Add(rule.Write(names), before);
        return rule.Cuts(names) ? Add(rule.Others, rule.BeforeOthers, "", rule.OthersMark) : this;
    }

    /// <summary>The full stop, unless a sentence has just ended.</summary>
    public CitationLine End()
    {
        Append(".", CitationMark.None);
        _isEnded = true;
        return this;
    }

    private void Append(string text, CitationMark mark)
    {
        if (text.Length > 0 && _isEnded) text = Begun(text);
        if (text.Length > 0 && !IsEmpty) text = Joined(_runs[^1].Text, text);
        if (text.Length == 0) return;
        _isEnded = false;
        if (!IsEmpty && _runs[^1] is { Href: null } last && last.Mark == mark) _runs[^1] = last with { Text = last.Text + text };
        else _runs.Add(new(text, mark));
    }

    /// <summary>After a full stop nothing begins with a lesser mark.</summary>
    private static string Begun(string text) => text[0] switch
    {
        ',' or ';' or ':' => $" {text[1..].TrimStart()}",
        '(' => $" {text}",
        _ => text,
    };

    /// <summary>What is left to write of a text after another one.</summary>
    private static string Joined(string last, string text)
    {
        char end = last[^1];
        char inner = end == '”' && last.Length > 1 ? last[^2] : end;
        if (text[0] == '.' && inner is ('.' or '?' or '!' or '…')) text = text[1..];
        else if (text[0] == ',' && (end is ',' or '?' or '!' || (end == '”' && inner is ('.' or ',' or '?' or '!')))) text = text[1..];
        return text.Length > 0 && text[0] == ' ' && end == ' ' ? text[1..] : text;
    }
}
