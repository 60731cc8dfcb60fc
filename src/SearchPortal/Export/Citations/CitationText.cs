using System.Text;

namespace SearchPortal.Export.Citations;

/// <summary>Citations as text.</summary>
public static class CitationText
{
    /// <summary>Without any markup.</summary>
    public static string Plain(IReadOnlyList<CitationRun> runs) => string.Concat(runs.Select(run => run.Text));

    /// <summary>In CommonMark; a lone line of it is one paragraph.</summary>
    public static string Markdown(IReadOnlyList<CitationRun> runs)
    {
        var text = new StringBuilder();
        foreach (var run in runs)
        {
            string sign = run.Mark switch { CitationMark.Italic => "*", CitationMark.Bold => "**", _ => "" };
            string piece = sign + MarkdownWriter.Escape(run.Text) + sign;
            text.Append(run.Href is null ? piece : MarkdownWriter.Link(run.Text, run.Href));
        }
        return MarkdownWriter.Begin(text.ToString());
    }
}
