using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>
/// Element names that are tags even without attributes and without a closing partner. A name that authors also write in angle
/// brackets as a placeholder ("&lt;object&gt;", "&lt;title&gt;") is not among them: it needs one or the other.
/// </summary>
internal static class TagNames
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            // HTML
            "p", "br", "hr", "div", "span", "b", "i", "u", "s", "em", "strong", "small", "big", "tt", "code", "pre", "sub", "sup", "inf", "a", "q",
            "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "center",
            "font", "img", "script", "style", "html", "head", "body", "iframe", "svg", "noscript", "nobr", "wbr", "ins", "del", "strike", "cite", "abbr",
            "embed", "meta", "link", "kbd", "samp", "dfn",
            // JATS and its relatives
            "italic", "bold", "sc", "scp", "monospace", "underline", "overline", "roman", "sans-serif", "inline-formula", "disp-formula", "tex-math",
            "alternatives", "inline-graphic", "graphic", "ext-link", "xref", "uri", "sec", "list-item", "named-content", "styled-content", "disp-quote",
            "fn", "fixed-case", "etx", "emphasis", "boldface", "italics", "abstracttext",
            // MathML
            "math", "mi", "mo", "mn", "mrow", "msub", "msup", "msubsup", "mfrac", "msqrt", "mroot", "mtext", "mover", "munder", "munderover", "mstyle",
            "mspace", "mtable", "mtr", "mtd", "mfenced", "mpadded", "mphantom", "semantics", "annotation", "annotation-xml",
        ]);

    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(["jats", "mml", "m", "html", "xhtml", "ce", "sb", "ali", "mathml"]);

    private static readonly FrozenSet<string> Blocks = FrozenSet.ToFrozenSet(
        [
            "p", "div", "hr", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "center", "pre",
            "sec", "section", "title", "list", "list-item", "disp-quote", "abstract", "article", "abstracttext", "para", "simple-para",
        ]);

    /// <summary>Whether an opening tag is one by its name alone.</summary>
    public static bool IsKnown(Tag tag) =>
        Known.Contains(tag.LocalName)
        || (tag.Name.IndexOf(':') is int colon and > 0 && Prefixes.Contains(tag.Name[..colon].ToLowerInvariant()));

    /// <summary>Whether an element of this local name stands on lines of its own.</summary>
    public static bool IsBlock(string localName) => Blocks.Contains(localName);
}
