using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>How well an entry fits the words typed. Smaller is better.</summary>
internal static class CompletionRank
{
    /// <summary>The text is just the words.</summary>
    public const int Exact = 0;

    /// <summary>The text begins with the words, the last one whole; from here on one more when it is not.</summary>
    public const int Beginning = 1;

    /// <summary>The words stand together further on.</summary>
    public const int Together = 3;

    /// <summary>The words stand apart.</summary>
    public const int Apart = 5;

    /// <summary>A word before the last is not whole.</summary>
    public const int Partial = 7;

    /// <summary>What a word spelled otherwise adds.</summary>
    public const int Respelled = 8;

    /// <summary>The rank of an entry that has all words; -1 when it does not.</summary>
    /// <param name="sequence">Its words, see <see cref="SequenceWord"/>.</param>
    /// <param name="isAuthor">Whether it is a name, the words of which come in any order.</param>
    /// <param name="typed">One word at least.</param>
    public static int Of(ReadOnlySpan<int> sequence, bool isAuthor, ReadOnlySpan<TypedWord> typed)
    {
        bool partial = false, lastIsWhole = false;
        for (int i = 0; i < typed.Length; i++)
        {
            if (!Holds(sequence, typed[i], out bool whole)) return -1;
            if (i == typed.Length - 1) lastIsWhole = whole;
            else partial |= !whole;
        }
        int ending = lastIsWhole ? 0 : 1;
        if (partial) return isAuthor ? Together : Partial;
        int place = Place(sequence, typed, lastIsWhole);
        return place == Exact ? Exact : (isAuthor ? Beginning : place) + ending;
    }

    private static bool Holds(ReadOnlySpan<int> sequence, TypedWord word, out bool whole)
    {
        var (from, to) = word.Range;
        bool found = whole = false;
        // Most entries that are looked at do not have the word, and no compound.
        if (!sequence.ContainsAnyInRange(from, to - 1) && !sequence.ContainsAnyInRange(SequenceWord.FirstCompound, int.MaxValue)) return false;
        foreach (int packed in sequence)
        {
            int number = SequenceWord.Number(packed);
            if (number < from || number >= to) continue;
            found = true;
            whole |= number == word.Whole;
        }
        return found;
    }

    private static int Place(ReadOnlySpan<int> sequence, ReadOnlySpan<TypedWord> typed, bool lastIsWhole)
    {
        int best = Apart;
        bool begins = true;
        for (int at = 0; at < sequence.Length && best > Beginning; at++)
        {
            int end = EndOf(sequence, at, typed);
            if (end >= 0 && begins && lastIsWhole && at == 0 && (end == sequence.Length || sequence[end] == SequenceWord.EndOfText)) return Exact;
            if (end >= 0) best = Math.Min(best, begins ? Beginning : Together);
            begins = sequence[at] == SequenceWord.EndOfText || (begins && SequenceWord.Joined(sequence[at]) > 0);
        }
        return best;
    }

    /// <summary>Where the words that begin at a place end; -1 when they do not stand there in their order.</summary>
    private static int EndOf(ReadOnlySpan<int> sequence, int at, ReadOnlySpan<TypedWord> typed)
    {
        for (int i = 0; i < typed.Length; i++)
        {
            while (at < sequence.Length && SequenceWord.Joined(sequence[at]) > 0 && !Fits(sequence[at], typed, i)) at++;
            if (at >= sequence.Length || !Fits(sequence[at], typed, i)) return -1;
            at = Next(sequence, at);
        }
        return at;
    }

    private static bool Fits(int packed, ReadOnlySpan<TypedWord> typed, int i)
    {
        int number = SequenceWord.Number(packed);
        return i < typed.Length - 1 ? number == typed[i].Whole : number >= typed[i].Range.From && number < typed[i].Range.To;
    }

    /// <summary>The place after a word; after a compound, the place after its parts.</summary>
    private static int Next(ReadOnlySpan<int> sequence, int at)
    {
        int plain = Math.Max(1, SequenceWord.Joined(sequence[at]));
        while (at < sequence.Length && plain > 0)
            if (SequenceWord.Joined(sequence[at++]) == 0) plain--;
        return at;
    }
}
