using SearchPortal.Publications;

namespace SearchPortal.Analysis;

/// <summary>
/// Cuts texts of the portal's form (see <see cref="MathText"/>) into tokens. Names are findable as people write them:
/// "LLM-Pruner", "DeepCache" and "GPT-4" give their parts and the joined form; Han runs give pairs and, when short, the whole run;
/// formulas give their symbols ("$\ell_1$" → l1); "C++" and "2.5" stay whole. Linear in the text's length.
/// </summary>
internal sealed class TextTokenizer
{
    private const int MaximumPieces = 6;

    private readonly string text;
    private readonly TokenEmitter emitter;
    private readonly List<Range> pieces = [];

    private TextTokenizer(string text, List<Token> tokens)
    {
        this.text = text;
        emitter = new TokenEmitter(text, tokens);
    }

    /// <summary>The tokens of a text in order of position.</summary>
    public static List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        new TextTokenizer(text, tokens).Run();
        return tokens;
    }

    private void Run()
    {
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] == '$' && !IsEscaped(i) && MathText.FormulaEnd(text, i) is int end and > 0)
            {
                FinishWord();
                FormulaTokenizer.Tokenize(text, i + 1, end, emitter);
                i = end + 1;
            }
            else
            {
                i = Take(i);
            }
        }
        FinishWord();
    }

    private int Take(int i)
    {
        char c = text[i];
        if (CharClass.IsIdeograph(c)) return TakeIdeographs(i);
        if (CharClass.IsWord(c)) return TakePiece(i);
        if (!JoinsPieces(i)) FinishWord();
        return i + 1;
    }

    private bool JoinsPieces(int i) =>
        CharClass.IsHyphen(text[i]) && pieces.Count is > 0 and < MaximumPieces && pieces[^1].End.Value == i
        && i + 1 < text.Length && CharClass.IsWord(text[i + 1]) && !CharClass.IsIdeograph(text[i + 1]);

    private int TakePiece(int start)
    {
        int end = start + 1;
        while (end < text.Length && Continues(end)) end++;
        end = IncludeSigns(start, end);
        pieces.Add(start..end);
        return end;
    }

    private bool Continues(int i)
    {
        char c = text[i];
        if (CharClass.IsIdeograph(c)) return false;
        if (CharClass.IsWord(c) || CharClass.IsInvisible(c)) return true;
        if (i + 1 >= text.Length) return false;
        if (CharClass.IsApostrophe(c)) return char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]);
        return c == '.' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
    }

    /// <summary>"C++", "C#", "F#": the signs are part of a name of one letter.</summary>
    private int IncludeSigns(int start, int end)
    {
        if (end - start != 1 || !char.IsAsciiLetter(text[start]) || end == text.Length) return end;
        int signs = text[end] == '#' ? 1 : end + 1 < text.Length && text[end] == '+' && text[end + 1] == '+' ? 2 : 0;
        return end + signs < text.Length && CharClass.IsWord(text[end + signs]) ? end : end + signs;
    }

    private int TakeIdeographs(int start)
    {
        FinishWord();
        int end = start + 1;
        while (end < text.Length && CharClass.IsIdeograph(text[end])) end++;
        emitter.EmitIdeographs(start, end);
        return end;
    }

    private void FinishWord()
    {
        if (pieces.Count == 0) return;
        emitter.EmitWord(pieces);
        pieces.Clear();
    }

    private bool IsEscaped(int i) => i > 0 && text[i - 1] == '\\';
}
