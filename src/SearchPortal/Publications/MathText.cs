using System.Text;

namespace SearchPortal.Publications;

/// <summary>
/// The portal's one form of text with math: TeX stands between two <c>$</c>; a literal dollar sign is written <c>\$</c>
/// wherever it could be taken for one of a pair; a <c>$</c> without a partner is itself.
/// </summary>
public static class MathText
{
    /// <summary>A run of a text: words, or the TeX between two dollar signs (without them).</summary>
    /// <param name="Text">Literal text with <c>\$</c> already read as <c>$</c>, or TeX source.</param>
    /// <param name="IsMath">Whether it is TeX.</param>
    /// <param name="Start">Where it begins in the whole text; of TeX the dollar sign does not belong to it.</param>
    public readonly record struct Run(string Text, bool IsMath, int Start = 0);

    /// <summary>Parts a text into its runs, in order. Literal runs are never empty and never adjacent.</summary>
    public static IReadOnlyList<Run> Split(string text)
    {
        if (text.Length == 0) return [];
        if (!text.Contains('$', StringComparison.Ordinal)) return [new Run(text, false)];

        var runs = new List<Run>();
        // What is written as it stands is copied once; only an escaped sign makes a literal differ from its text.
        StringBuilder? unescaped = null;
        int i = 0, start = 0, copied = 0;
        while (text.AsSpan(i).IndexOfAny('$', '\\') is int sign and >= 0)
        {
            i += sign;
            if (text[i] == '\\' && i + 1 < text.Length && text[i + 1] == '$')
            {
                (unescaped ??= new StringBuilder()).Append(text, copied, i - copied);
                copied = i + 1;
                i += 2;
            }
            else if (text[i] == '$' && FormulaEnd(text, i) is int close and > 0)
            {
                Flush(i);
                runs.Add(new Run(text[(i + 1)..close], true, i + 1));
                start = copied = i = close + 1;
            }
            else
            {
                i++;
            }
        }
        Flush(text.Length);
        return runs;

        void Flush(int end)
        {
            string literal = unescaped is null ? text[copied..end] : unescaped.Append(text, copied, end - copied).ToString();
            if (literal.Length > 0) runs.Add(new Run(literal, false, start));
            unescaped = null;
        }
    }

    /// <summary>Whether a text holds math.</summary>
    public static bool HasMath(string text) => text.Contains('$', StringComparison.Ordinal) && Split(text).Any(run => run.IsMath);

    /// <summary>The text as a literal: dollar signs that <see cref="Split"/> would pair are escaped.</summary>
    public static string Escape(string literal) => literal.AsSpan().Count('$') < 2 ? literal : literal.Replace("$", "\\$", StringComparison.Ordinal);

    /// <summary>Where the formula that an unescaped dollar sign begins has its closing one; -1 when it begins none.</summary>
    internal static int FormulaEnd(string text, int dollar)
    {
        for (int i = dollar + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '$') return i > dollar + 1 ? i : -1;
        }
        return -1;
    }
}
