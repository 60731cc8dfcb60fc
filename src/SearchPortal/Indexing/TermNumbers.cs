using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>Numbers the terms of some papers in the order in which they are first seen.</summary>
/// <param name="termOf">The term of a word: itself, or its stem.</param>
internal sealed class TermNumbers(Func<Word, string> termOf)
{
    /// <summary>Words of which it is remembered what they are: more than there are at once.</summary>
    private const int MostRemembered = 2 * Vocabulary.MaximumWords;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>By number of the word, counted from <see cref="first"/>, the number of its term and 1; 0 for words not seen yet. Empty before the first word.</summary>
    private int[] remembered = [];
    private int first;

    /// <summary>How many there are.</summary>
    public int Count => numbers.Count;

    /// <summary>The number of a word's term.</summary>
    /// <remarks>As some methods beside it at its best from the first call: a build asks for every word of every paper, and is over before counting the calls has paid.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Of(Word word)
    {
        int place = word.Number - first;
        if ((uint)place < (uint)remembered.Length && remembered[place] is var known && known > 0) return known - 1;
        int number = Of(termOf(word));
        // A word from before the beginning is one that the vocabulary has forgotten.
        if (place < 0) return number;
        if (place >= remembered.Length) place = RememberAround(word.Number);
        remembered[place] = number + 1;
        return number;
    }

    /// <summary>The number of a term.</summary>
    public int Of(string term)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out bool known);
        if (!known) number = numbers.Count - 1;
        return number;
    }

    /// <summary>All terms in UTF-8, ascending, with their numbers.</summary>
    public IEnumerable<(byte[] Term, int Number)> Sorted()
    {
        byte[][] letters = new byte[numbers.Count][];
        ulong[] beginnings = new ulong[numbers.Count];
        int[] sorted = new int[numbers.Count];
        foreach (var (term, number) in numbers)
        {
            letters[number] = Encoding.UTF8.GetBytes(term);
            (beginnings[number], sorted[number]) = (Beginning(letters[number]), number);
        }
        // Numbers are compared much faster than letters, and few terms begin alike.
        Array.Sort(beginnings, sorted);
        for (int i = 0, end; i < sorted.Length; i = end)
        {
            end = i + 1;
            while (end < sorted.Length && beginnings[end] == beginnings[i]) end++;
            if (end > i + 1) sorted.AsSpan(i..end).Sort((a, b) => letters[a].AsSpan().SequenceCompareTo(letters[b]));
        }
        return sorted.Select(number => (letters[number], number));
    }

    /// <summary>Where the postings of each term begin, by number, when they are put together.</summary>
    /// <param name="postings">The term of each.</param>
    public int[] Starts(List<int> postings)
    {
        int[] starts = new int[Count];
        foreach (int term in postings)
            if (term + 1 < starts.Length) starts[term + 1]++;
        for (int term = 1; term < starts.Length; term++) starts[term] += starts[term - 1];
        return starts;
    }

    /// <summary>Forgets all terms.</summary>
    public void Clear()
    {
        numbers.Clear();
        Array.Clear(remembered);
    }

    /// <summary>The first eight bytes as a number that ascends as they do.</summary>
    private static ulong Beginning(byte[] letters)
    {
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        letters.AsSpan(0, Math.Min(letters.Length, first.Length)).CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    /// <summary>Begins anew where a word has its place in the middle, and gives the place.</summary>
    private int RememberAround(int word)
    {
        if (remembered.Length == 0) remembered = new int[MostRemembered];
        else Array.Clear(remembered);
        first = word - MostRemembered / 2;
        return MostRemembered / 2;
    }
}
