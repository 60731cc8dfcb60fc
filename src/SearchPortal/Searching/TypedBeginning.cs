using SearchPortal.Indexing;

namespace SearchPortal.Searching;

/// <summary>Where an entry stands in alphabetical order beside those that begin with the words typed.</summary>
internal static class TypedBeginning
{
    /// <summary>Below 0 for an entry before them, 0 for one of them, above 0 for one after them.</summary>
    /// <param name="sequence">Words of the entry, see <see cref="SequenceWord"/>.</param>
    /// <param name="typed">Words, of which all but the last are taken whole.</param>
    public static int Compare(ReadOnlySpan<int> sequence, ReadOnlySpan<TypedWord> typed)
    {
        int at = 0;
        for (int i = 0; i < typed.Length; i++)
        {
            while (at < sequence.Length && SequenceWord.Joined(sequence[at]) > 0) at++;
            if (at == sequence.Length || sequence[at] == SequenceWord.EndOfText) return -1;
            int order = Compare(SequenceWord.Number(sequence[at++]), typed[i], isLast: i == typed.Length - 1);
            if (order != 0) return order;
        }
        return 0;
    }

    private static int Compare(int number, TypedWord word, bool isLast)
    {
        if (!isLast) return word.Whole >= 0 ? number.CompareTo(word.Whole) : number < word.Range.From ? -1 : 1;
        return number < word.Range.From ? -1 : number < word.Range.To ? 0 : 1;
    }
}
