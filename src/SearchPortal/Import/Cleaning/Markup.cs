using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>
/// Takes the tags out of a text. Block elements leave a blank line, a line break leaves one; scripts and style sheets go with
/// their content; formulas become TeX; super- and subscripts become such characters. "a &lt; b", "p&lt;0.05" and "&lt;human, verb&gt;" are text.
/// </summary>
internal sealed class Markup
{
    private readonly string text;
    private readonly StringBuilder kept;
    private readonly ClosingTags closings;

    private Markup(string text)
    {
        this.text = text;
        kept = new StringBuilder(text.Length);
        closings = new ClosingTags(text);
    }

    /// <summary>The text without tags; the same instance when it has no "&lt;".</summary>
    public static string Strip(string text)
    {
        if (text.Contains("xmlns", StringComparison.Ordinal) && !text.Contains('<')) text = NamespaceDeclarations.Remove(text);
        if (!text.Contains('<')) return text;
        string stripped = new Markup(text).Run();
        return stripped.Contains("xmlns", StringComparison.Ordinal) ? NamespaceDeclarations.Remove(stripped) : stripped;
    }

    private string Run()
    {
        int i = 0;
        while (i < text.Length)
        {
            int open = text.IndexOf('<', i);
            if (open < 0) open = text.Length;
            kept.Append(text, i, open - i);
            if (open == text.Length) break;
            i = ReadAt(open);
        }
        return kept.ToString();
    }

    private int ReadAt(int open)
    {
        if (SkipDeclaration(open) is int declared and > 0) return declared;
        if (ReadAddress(open) is int address and > 0) return address;
        if (Tag.Read(text, open) is Tag tag && IsReal(tag)) return Act(tag);
        if (text.AsSpan(open + 1).StartsWith("ETX")) return open + 4;
        kept.Append('<');
        // "&lt;;" that was decoded once already.
        return open + 1 < text.Length && text[open + 1] == ';' ? open + 2 : open + 1;
    }

    private bool IsReal(Tag tag) => tag.Closes || tag.Certain || TagNames.IsKnown(tag) || closings.Names.Contains(tag.Name);

    private int Act(Tag tag)
    {
        string name = tag.LocalName;
        if (tag.Closes)
        {
            if (TagNames.IsBlock(name)) kept.Append("\n\n");
            return tag.End;
        }
        switch (name)
        {
            case "script" or "style" or "etx": return SkipElement(tag);
            case "math" or "inline-formula" or "disp-formula" or "alternatives" or "tex-math": return ReadFormula(tag);
            case "sup" or "sub" or "inf": return ReadScript(tag, raised: name == "sup");
            case "br" or "break": return BreakLine(tag);
        }
        if (TagNames.IsBlock(name)) kept.Append("\n\n");
        return tag.End;
    }

    private int SkipElement(Tag tag)
    {
        // IEEE wrote "<<ETX …>&gt;</ETX>" for the control character that ends a text.
        if (tag.Name == "ETX")
        {
            while (kept.Length > 0 && kept[^1] is '<' or ' ') kept.Length--;
        }
        return closings.Find(tag) is (_, int end) ? end : tag.End;
    }

    private int ReadFormula(Tag tag)
    {
        if (closings.Find(tag) is not (int close, int end)) return tag.End;
        string inner = text[tag.End..close];
        string? tex = tag.LocalName switch
        {
            "math" => MathMarkup.ToTex(inner),
            "tex-math" => MathMarkup.Formula(inner),
            _ => MathMarkup.FindTex(inner),
        };
        if (tex is null) return tag.End;
        kept.Append(tex);
        return end;
    }

    private int ReadScript(Tag tag, bool raised)
    {
        if (closings.Find(tag) is not (int close, int end) || close - tag.End > ScriptText.MaximumLength) return tag.End;
        if (ScriptText.Of(text.AsSpan(tag.End, close - tag.End).Trim(), raised) is not string script) return tag.End;
        if (!(raised && IsMassNumber(text.AsSpan(tag.End, close - tag.End), end)))
            while (kept.Length > 1 && kept[^1] == ' ') kept.Length--;
        kept.Append(script);
        bool spaced = end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '-' or '.' or ',' or ';' or ':' or ')';
        return spaced ? end + 1 : end;
    }

    /// <summary>Digits that belong to the letter behind them ("a &lt;sup&gt;13&lt;/sup&gt;C study"), not to a number before them.</summary>
    private bool IsMassNumber(ReadOnlySpan<char> script, int end) =>
        !script.ContainsAnyExceptInRange('0', '9') && end < text.Length && char.IsAsciiLetterUpper(text[end]) && kept.Length > 1 && kept[^1] == ' ' && !char.IsDigit(kept[^2]);

    /// <summary>A break after a full stop and before a capital parts paragraphs; others are the ends of printed lines.</summary>
    private int BreakLine(Tag tag)
    {
        int next = tag.End;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        bool parts = kept.Length > 0 && kept[^1] is '.' or '!' or '?' && next < text.Length && char.IsUpper(text[next]);
        kept.Append(parts ? "\n\n" : "\n");
        return tag.End;
    }

    /// <summary>Index after a comment, processing instruction, document type or CDATA mark; 0 when none starts here.</summary>
    private int SkipDeclaration(int open)
    {
        ReadOnlySpan<char> rest = text.AsSpan(open);
        if (rest.StartsWith("<!--")) return closings.After("-->", open + 4) is int end and > 0 ? end : open + 4;
        if (rest.StartsWith("<![CDATA[")) return open + 9;
        if (rest.StartsWith("<?xml")) return closings.After("?>", open) is int end and > 0 ? end : open + 5;
        if (rest.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase)) return closings.After(">", open) is int end and > 0 ? end : open + 9;
        return 0;
    }

    /// <summary>"&lt;https://…&gt;" is an address in brackets.</summary>
    private int ReadAddress(int open)
    {
        ReadOnlySpan<char> rest = text.AsSpan(open + 1, Math.Min(2_000, text.Length - open - 1));
        if (!rest.StartsWith("http://") && !rest.StartsWith("https://")) return 0;
        int end = rest.IndexOfAny(" \n<>");
        if (end < 0 || rest[end] != '>') return 0;
        kept.Append(rest[..end]);
        return open + end + 2;
    }
}
