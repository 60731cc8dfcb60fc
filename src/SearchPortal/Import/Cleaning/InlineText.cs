using System.Buffers;
using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>Turns TeX commands, TeX punctuation and Markdown emphasis into plain text and keeps math between dollar signs.</summary>
internal static class InlineText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}$~`*_^-':[!");

    /// <summary>Every text that this step can change holds one of these characters, or a pair of <c>--</c> or <c>''</c>.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create("\\{}$~`*_^[");

    /// <summary>The text without such markup; the same instance when it holds none.</summary>
    public static string Clean(string text, TextDialect dialect)
    {
        if (!NeedsReading(text)) return text;
        var scan = new InlineScan(text, dialect);
        while (!scan.AtEnd)
        {
            CopyPlain(scan);
            if (!scan.AtEnd) ReadSpecial(scan);
        }
        return Settle(scan.Output);
    }

    private static bool NeedsReading(string text) =>
        text.AsSpan().ContainsAny(Telling) || text.Contains("--", StringComparison.Ordinal) || text.Contains("''", StringComparison.Ordinal);

    private static void CopyPlain(InlineScan scan)
    {
        int length = scan.Rest.IndexOfAny(Special);
        ReadOnlySpan<char> plain = length < 0 ? scan.Rest : scan.Rest[..length];
        if (scan.InAddress && plain.ContainsAny(' ', '\n')) scan.InAddress = false;
        scan.Write(plain, scan.Position + plain.Length);
    }

    private static void ReadSpecial(InlineScan scan)
    {
        switch (scan.Text[scan.Position])
        {
            case '\\': TexCommand.Read(scan); break;
            case '$': MathSpan.Read(scan); break;
            case '{' or '}': Braces.Read(scan); break;
            case '^' or '_' when MathRun.TryReadScript(scan): break;
            case '*' or '_' or '[' or '!' when !scan.InAddress && Markdown.TryRead(scan): break;
            case '`' or '\'' or '-' or '~' when !scan.InAddress && Typography.TryRead(scan): break;
            default: Copy(scan); break;
        }
    }

    private static void Copy(InlineScan scan)
    {
        if (scan.Rest.StartsWith("://")) scan.InAddress = true;
        scan.Write(scan.Text.AsSpan(scan.Position, 1), scan.Position + 1);
    }

    /// <summary>Literal dollar signs get their backslash unless they stand alone.</summary>
    private static string Settle(StringBuilder output)
    {
        string text = output.ToString();
        if (!text.Contains(InlineScan.LiteralDollar)) return text;
        int dollars = text.AsSpan().Count(InlineScan.LiteralDollar) + text.AsSpan().Count('$');
        return text.Replace(InlineScan.LiteralDollar.ToString(), dollars > 1 ? "\\$" : "$", StringComparison.Ordinal);
    }
}
