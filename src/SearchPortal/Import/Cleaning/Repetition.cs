using System.Text;

namespace SearchPortal.Import.Cleaning;

/// <summary>One publisher writes each formula twice: as TeX between double dollar signs and again as Unicode text. The second is dropped.</summary>
internal static class Repetition
{
    private const int LongestFormula = 400;

    /// <summary>Moves past the repetition of a formula that was just read, if it follows.</summary>
    public static void Skip(InlineScan scan, ReadOnlySpan<char> tex)
    {
        if (tex.Length > LongestFormula) return;
        string signs = Signs(tex);
        int i = scan.Position;
        int matched = 0;
        while (i < scan.Text.Length && matched < signs.Length)
        {
            char c = scan.Text[i];
            if (c == signs[matched]) matched++;
            else if (!char.IsWhiteSpace(c)) return;
            i++;
        }
        bool ends = i == scan.Text.Length || !char.IsLetterOrDigit(scan.Text[i]);
        if (matched == signs.Length && matched > 0 && ends) scan.Position = i;
    }

    /// <summary>What is visible of a formula, without spaces: <c>^{\circ }</c> is "∘".</summary>
    private static string Signs(ReadOnlySpan<char> tex)
    {
        var signs = new StringBuilder(tex.Length);
        for (int i = 0; i < tex.Length; i++)
        {
            if (tex[i] == '\\')
            {
                int end = i + 1;
                while (end < tex.Length && char.IsAsciiLetter(tex[end])) end++;
                if (end > i + 1) signs.Append(TexSymbols.Find(tex[(i + 1)..end]));
                else if (end < tex.Length && tex[end] is '%' or '{' or '}' or '#' or '&') signs.Append(tex[end]);
                i = end > i + 1 ? end - 1 : end;
            }
            else if (tex[i] is not ('{' or '}' or '^' or '_' or '~' or '$') && !char.IsWhiteSpace(tex[i]))
            {
                signs.Append(tex[i]);
            }
        }
        return signs.ToString();
    }
}
