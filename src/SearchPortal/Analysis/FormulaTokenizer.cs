using System.Collections.Frozen;
using System.Text;
using SearchPortal.Publications;

namespace SearchPortal.Analysis;

/// <summary>Tokens of TeX: symbols with their scripts joined ("\ell_1" → l1, "\mathcal{O}(n^2)" → o, n2), operators as gaps.</summary>
internal static class FormulaTokenizer
{
    private const int MaximumTerm = 24;

    /// <summary>Commands that change how their argument looks, not what it is.</summary>
    private static readonly FrozenSet<string> Styles = new[]
    {
        "mathbb", "mathcal", "mathscr", "mathfrak", "mathbf", "boldsymbol", "bm", "mathrm", "mathit", "mathsf", "mathtt", "text", "textrm",
        "textbf", "textit", "textsc", "textsf", "texttt", "operatorname", "mbox", "rm", "bf", "it", "cal", "emph", "hat", "widehat", "tilde",
        "widetilde", "bar", "overline", "underline", "vec", "dot", "ddot", "left", "right", "big", "Big", "bigg", "Bigg", "displaystyle",
        "ensuremath", "mathop", "limits", "nolimits",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Emits the tokens of the TeX between two places of a text.</summary>
    public static void Tokenize(string text, int start, int end, TokenEmitter emitter)
    {
        var term = new StringBuilder();
        int termStart = start;
        int i = start;
        while (i < end)
        {
            int at = i;
            string piece = NextPiece(text, ref i, end, out bool joins);
            if (piece.Length > 0)
            {
                if (term.Length == 0) termStart = at;
                if (term.Length < MaximumTerm) term.Append(piece);
            }
            if (!joins) Flush(at);
        }
        Flush(end);

        void Flush(int at)
        {
            if (term.Length > 0) emitter.EmitFolded(term.ToString().AsSpan(0, Math.Min(term.Length, MaximumTerm)), termStart, at);
            term.Clear();
        }
    }

    /// <summary>Reads one TeX token; gives what it adds to the term and whether the term goes on through it.</summary>
    private static string NextPiece(string text, ref int i, int end, out bool joins)
    {
        char c = text[i++];
        joins = true;
        if (c == '\\') return Command(text, ref i, end, out joins);
        if (c is '{' or '}' or '^' or '_' or '\'') return "";
        if (CharClass.IsWord(c))
        {
            string folded = TextFolding.Fold(c) ?? c.ToString();
            return folded.Length == 1 ? GreekLetters.FindName(folded[0]) ?? folded : folded;
        }
        joins = false;
        return "";
    }

    private static string Command(string text, ref int i, int end, out bool joins)
    {
        int start = i;
        while (i < end && char.IsAsciiLetter(text[i])) i++;
        joins = false;
        if (i == start)
        {
            if (i < end) i++;
            return "";
        }
        string name = text[start..i];
        joins = true;
        if (name == "ell") return "l";
        if (Styles.Contains(name)) return "";
        // "\varepsilon" and "\epsilon" are one letter to a reader; a name of anything else (\leq, \sum) parts terms.
        string letter = (name.StartsWith("var", StringComparison.Ordinal) ? name[3..] : name).ToLowerInvariant();
        joins = GreekLetters.IsName(letter);
        return joins ? letter : "";
    }
}
