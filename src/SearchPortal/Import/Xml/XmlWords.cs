using System.Text;

namespace SearchPortal.Import.Xml;

/// <summary>Clean text out of elements: their inline markup goes to <see cref="TextCleaner"/>, which reads HTML, JATS, MathML and TeX.</summary>
internal static class XmlWords
{
    /// <summary>What stands in a text and is none of it.</summary>
    private static readonly HashSet<string> Asides = ["fn", "inline-graphic", "graphic", "object-id", "institution-id", "email"];

    /// <summary>One cleaned line; null when there is nothing.</summary>
    public static string? Line(XmlPart? part) => part is not null && TextCleaner.Line(Markup(part)) is { Length: > 0 } line ? line : null;

    /// <summary>Cleaned paragraphs, "" when there are none.</summary>
    public static string Paragraphs(XmlPart? part) => part is null ? "" : TextCleaner.Paragraphs(Markup(part));

    /// <summary>The cleaned lines of some elements, each once, without empty ones.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<XmlPart> parts) => [.. parts.Select(Line).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The content as markup again, local names without attributes, footnotes and their marks left out.</summary>
    public static string Markup(XmlPart part)
    {
        part.MarkRead();
        var markup = new StringBuilder();
        Append(markup, part);
        return markup.ToString();
    }

    private static void Append(StringBuilder markup, XmlPart part)
    {
        string heading = "";
        foreach (object item in part.Content)
        {
            if (item is string text) markup.Append(Escape(text));
            else if (item is not XmlPart child || IsAside(child)) continue;
            else if (child.Name == "title") heading = Heading(child, part);
            else heading = AppendElement(markup, child, heading);
        }
        if (heading.Length > 0) markup.Append("<p>").Append(heading).Append("</p>");
    }

    /// <summary>"&lt;title&gt;Results&lt;/title&gt;&lt;p&gt;…" reads "Results: …".</summary>
    /// <returns>The heading if it still waits for its paragraph; "" otherwise.</returns>
    private static string AppendElement(StringBuilder markup, XmlPart child, string heading)
    {
        bool isParagraph = child.Name == "p" && heading.Length > 0;
        string name = TagName(child);
        if (name.Length > 0) markup.Append('<').Append(name).Append(Attributes(child)).Append('>');
        if (isParagraph) markup.Append(heading).Append(heading[^1] is ':' or '.' or '?' or '!' ? " " : ": ");
        Append(markup, child);
        if (name.Length > 0) markup.Append("</").Append(name).Append('>');
        return isParagraph ? "" : heading;
    }

    // EndNote's <style face="…"> is no style sheet.
    private static string TagName(XmlPart part) => part.Name != "style" ? part.Name
        : part.Attribute("face") is not string face ? ""
        : face.Contains("superscript", StringComparison.Ordinal) ? "sup"
        : face.Contains("subscript", StringComparison.Ordinal) ? "sub"
        : "";

    private static string Heading(XmlPart title, XmlPart part)
    {
        string heading = Markup(title).Trim();
        bool isLabel = part.Name == "abstract" && heading.TrimEnd(':', '.').ToUpperInvariant() is "ABSTRACT" or "SUMMARY";
        return isLabel ? "" : heading;
    }

    // MathMarkup finds TeX inside MathML by its encoding.
    private static string Attributes(XmlPart part) => part.Is("encoding", "application/x-tex") ? " encoding=\"application/x-tex\"" : "";

    private static bool IsAside(XmlPart part) => Asides.Contains(part.Name) || (part.Name == "xref" && IsMark(part));

    // "[12]" is a mark of the reference list, "Doe (2020)" a part of the sentence.
    private static bool IsMark(XmlPart xref) =>
        xref.Is("ref-type", "fn", "aff", "corresp", "author-notes", "table-fn", "other") || (xref.Is("ref-type", "bibr") && !xref.Text.Any(char.IsLetter));

    private static string Escape(string text) =>
        text.AsSpan().IndexOfAny('&', '<', '>') < 0 ? text : text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
