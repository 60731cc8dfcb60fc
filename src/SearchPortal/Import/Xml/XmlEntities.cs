using SearchPortal.Content;
using SearchPortal.Import.Cleaning;

namespace SearchPortal.Import.Xml;

/// <summary>Tells of entities that a file's document type declares: it is never read, so their names stay in the text. Each name once, with its first place.</summary>
internal sealed class XmlEntities(string path, Action<ContentProblem> report)
{
    /// <summary>Most names told of one file.</summary>
    public const int MostTold = 50;

    private const int LongestName = 64;

    private readonly HashSet<string> told = [];

    /// <summary>The entities in a text as the parser gave it that HTML does not know, with their places in it.</summary>
    public static IEnumerable<(string Name, int At)> Find(string text)
    {
        for (int at = text.IndexOf(XmlText.Ampersand); at >= 0; at = text.IndexOf(XmlText.Ampersand, at + 1))
        {
            int end = at + 1;
            while (end < text.Length && end - at <= LongestName && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or '.')) end++;
            if (end - at < 2 || end == text.Length || text[end] != ';') continue;
            string reference = $"&{text[(at + 1)..end]};";
            if (HtmlEntities.Decode(reference) == reference) yield return (reference, at);
        }
    }

    /// <summary>Tells of those in an entry.</summary>
    public void Tell(XmlPart entry, string? label)
    {
        foreach (var (name, line) in entry.Entities())
            if (told.Count < MostTold && told.Add(name))
                report(ContentProblem.Warning(new(path, line), label, $"what “{EntryReport.Show(name)}” stands for is not known, as document types are not read; it was left as it is", "write the text itself in its place"));
    }
}
