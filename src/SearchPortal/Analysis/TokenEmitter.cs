using SearchPortal.Publications;

namespace SearchPortal.Analysis;

/// <summary>Turns the pieces of written words into tokens: folded, split at changes of case, and joined.</summary>
internal sealed class TokenEmitter(string text, List<Token> tokens)
{
    private const int MaximumWord = 64;
    private const int LongestWholeIdeographs = 8;

    /// <summary>More than any letter folds to (18: U+FDFA).</summary>
    private const int LongestFolding = 32;

    private readonly char[] folded = new char[MaximumWord + LongestFolding];
    private int length;
    private int position;
    private int group;

    /// <summary>Emits a word: each piece (and its parts), and all pieces joined when there are several.</summary>
    /// <param name="pieces">Ranges of the text that hyphens part.</param>
    public void EmitWord(List<Range> pieces)
    {
        int first = position;
        foreach (var piece in pieces) EmitPiece(piece.Start.Value, piece.End.Value);
        if (pieces.Count > 1)
        {
            foreach (var piece in pieces) Fold(piece.Start.Value, piece.End.Value);
            Flush(pieces[0].Start.Value, pieces[^1].End.Value, first, isCompound: true);
        }
        group++;
    }

    /// <summary>Emits the pairs of a run of ideographs, and the run itself when it is short enough to be a name or a word.</summary>
    public void EmitIdeographs(int start, int end)
    {
        int first = position;
        int last = Math.Max(start, end - 2);
        for (int i = start; i <= last; i++)
        {
            Fold(i, Math.Min(i + 2, end));
            Flush(i, Math.Min(i + 2, end), position++, isCompound: false);
        }
        if (end - start is > 2 and <= LongestWholeIdeographs)
        {
            Fold(start, end);
            Flush(start, end, first, isCompound: true);
        }
        group++;
    }

    /// <summary>Emits a token that is already folded.</summary>
    public void EmitFolded(ReadOnlySpan<char> term, int start, int end) =>
        tokens.Add(new Token(Vocabulary.Shared[term], start, end, position++, group++, false));

    private void EmitPiece(int start, int end)
    {
        int first = position;
        int partStart = start;
        int parts = 0;
        foreach (int boundary in CaseBoundaries.Of(text, start, end))
        {
            EmitPart(partStart, boundary);
            partStart = boundary;
            parts++;
        }
        EmitPart(partStart, end);
        if (parts == 0) return;
        Fold(start, end);
        Flush(start, end, first, isCompound: true);
    }

    private void EmitPart(int start, int end)
    {
        Fold(start, end);
        Flush(start, end, position, isCompound: false);
        position++;
    }

    private void Fold(int start, int end)
    {
        if (end - start > 2 && text[end - 1] is 's' or 'S' && CharClass.IsApostrophe(text[end - 2])) end -= 2;
        for (int i = start; i < end && length < MaximumWord; i++)
        {
            char c = text[i];
            if (CharClass.IsApostrophe(c)) continue;
            if (TextFolding.Fold(c) is not string replacement)
            {
                folded[length++] = c;
                continue;
            }
            replacement.CopyTo(folded.AsSpan(length));
            length += replacement.Length;
        }
    }

    private void Flush(int start, int end, int at, bool isCompound)
    {
        ReadOnlySpan<char> term = folded.AsSpan(0, length);
        if (term.Length == 1 && GreekLetters.FindName(term[0]) is string name) term = name;
        if (term.Length > 0) tokens.Add(new Token(Vocabulary.Shared[term], start, end, at, group, isCompound));
        length = 0;
    }
}
