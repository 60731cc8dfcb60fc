using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Formulas in XML: their TeX where they carry it, otherwise MathML written as TeX.</summary>
internal static class MathMarkup
{
    private const int MaximumDepth = 64;

    /// <summary>The TeX, with its dollar signs, that a formula element carries beside other forms; null when it carries none.</summary>
    public static string? FindTex(string inner)
    {
        int at = inner.IndexOf("tex-math", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = inner.IndexOf("application/x-tex", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        int start = inner.IndexOf('>', at);
        int end = start < 0 ? -1 : inner.IndexOf("</", start, StringComparison.Ordinal);
        return end < 0 ? null : Formula(inner[(start + 1)..end]);
    }

    /// <summary>TeX as a formula between dollar signs, without the document that some publishers wrap it in.</summary>
    public static string Formula(string tex)
    {
        int body = tex.IndexOf("\\begin{document}", StringComparison.Ordinal);
        if (body >= 0) tex = tex[(body + 16)..];
        tex = tex.Replace("\\end{document}", "", StringComparison.Ordinal).Trim();
        return tex.Contains('$') || tex.StartsWith("\\[", StringComparison.Ordinal) || tex.StartsWith("\\(", StringComparison.Ordinal) || tex.Length == 0 ? tex : $"${tex}$";
    }

    /// <summary>The content of a MathML element as TeX between dollar signs; "" when it is empty.</summary>
    public static string ToTex(string inner)
    {
        if (FindTex(inner) is string carried) return carried;
        string tex = Write(inner).Trim();
        return tex.Length == 0 ? "" : $"${tex}$";
    }

    /// <summary>Builds the TeX from the inside out; elements nested deeper than 64 lose their structure, not their content.</summary>
    private static string Write(string inner)
    {
        var open = new Stack<(string Name, List<string> Parts)>();
        open.Push(("mrow", []));
        int i = 0;
        while (i < inner.Length)
        {
            int at = inner.IndexOf('<', i);
            if (at < 0) at = inner.Length;
            if (Token(open.Peek().Name, inner.AsSpan(i, at - i)) is { Length: > 0 } token) open.Peek().Parts.Add(token);
            if (at == inner.Length) break;
            if (Tag.Read(inner, at) is Tag tag) i = Step(open, inner, at, tag);
            else
            {
                // "&lt;" was decoded before tags are looked for.
                if (at + 1 < inner.Length && inner[at + 1] is not ('!' or '?')) open.Peek().Parts.Add("\\lt ");
                i = at + 1;
            }
        }
        while (open.Count > 1) Close(open);
        return string.Concat(open.Pop().Parts);
    }

    private static int Step(Stack<(string Name, List<string> Parts)> open, string inner, int at, Tag tag)
    {
        if (!tag.Closes)
        {
            if (inner[tag.End - 2] != '/' && open.Count < MaximumDepth) open.Push((tag.LocalName, []));
        }
        else if (open.Count > 1 && open.Peek().Name == tag.LocalName)
        {
            Close(open);
        }
        return Math.Max(tag.End, at + 1);
    }

    private static void Close(Stack<(string Name, List<string> Parts)> open)
    {
        (string name, List<string> parts) = open.Pop();
        if (name is "annotation" or "annotation-xml") return;
        string tex = Combine(name, parts);
        if (tex.Length > 0) open.Peek().Parts.Add(tex);
    }

    private static string Combine(string name, List<string> parts) => (name, parts.Count) switch
    {
        ("msub" or "munder", 2) => $"{Base(parts[0])}_{{{parts[1]}}}",
        ("msup", 2) => $"{Base(parts[0])}^{{{parts[1]}}}",
        ("msubsup" or "munderover", 3) => $"{Base(parts[0])}_{{{parts[1]}}}^{{{parts[2]}}}",
        ("mover", 2) => $"\\overset{{{parts[1]}}}{{{parts[0]}}}",
        ("mfrac", 2) => $"\\frac{{{parts[0]}}}{{{parts[1]}}}",
        ("msqrt", _) => $"\\sqrt{{{string.Concat(parts)}}}",
        ("mroot", 2) => $"\\sqrt[{parts[1]}]{{{parts[0]}}}",
        ("mfenced", _) => $"({string.Join(",", parts)})",
        ("mtext", > 0) => $"\\text{{{string.Concat(parts)}}}",
        ("mi", 1) when parts[0].Length > 1 && char.IsAsciiLetter(parts[0][0]) => $"\\mathrm{{{parts[0]}}}",
        _ => string.Concat(parts),
    };

    private static string Base(string tex) => tex.Length == 1 ? tex : $"{{{tex}}}";

    private static string Token(string element, ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(" \t\r\n") < 0) return "";
        var token = new StringBuilder(text.Length);
        foreach (char c in element == "mtext" ? text : text.Trim())
        {
            if (c is '{' or '}' or '%' or '#' or '&' or '_') token.Append('\\').Append(c);
            else if (c is not ('$' or '\\' or '<')) token.Append(c);
            else if (c == '<') token.Append("\\lt ");
        }
        return token.ToString();
    }
}
