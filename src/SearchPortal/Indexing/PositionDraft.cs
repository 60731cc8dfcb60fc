using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>Where the words of some papers stand, posting by posting, until an <see cref="Inversion"/> puts them in order.</summary>
internal sealed class PositionDraft
{
    private readonly List<byte> postings = [];

    /// <summary>Of the paper that is under way, each with the one before it of the same term: its place here and 1, or 0.</summary>
    private readonly List<(uint Position, int Before)> positions = [];
    private readonly List<uint> sorted = [];

    /// <summary>By term the place of its last position here and 1, or 0.</summary>
    private int[] last = new int[1 << 16];

    /// <summary>Bytes of all postings.</summary>
    public int Length => postings.Count;

    /// <summary>Adds a position of the paper that is under way.</summary>
    /// <param name="term">Number of its term.</param>
    /// <param name="position">See <see cref="WordPosition"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int term, uint position)
    {
        if (term >= last.Length) Array.Resize(ref last, 2 * term);
        positions.Add((position, last[term]));
        last[term] = positions.Count;
    }

    /// <summary>Ends a paper.</summary>
    /// <param name="terms">Those it has, in the order of its postings.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void EndPaper(List<int> terms)
    {
        var all = CollectionsMarshal.AsSpan(positions);
        foreach (int term in terms)
        {
            sorted.Clear();
            bool ascends = true;
            for (int at = last[term]; at > 0; at = all[at - 1].Before)
            {
                ascends &= sorted.Count == 0 || sorted[^1] >= all[at - 1].Position;
                sorted.Add(all[at - 1].Position);
            }
            last[term] = 0;
            var found = CollectionsMarshal.AsSpan(sorted);
            found.Reverse();
            // The title comes first, and a compound after the parts that it stands before.
            if (!ascends) found.Sort();
            PositionCode.Write(found, postings);
        }
        positions.Clear();
    }

    /// <summary>Hands all postings over, term by term, and begins anew.</summary>
    /// <param name="terms">The term of each posting.</param>
    /// <param name="count">How many terms there are.</param>
    /// <returns>The postings, and where those of each term end.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public (byte[] Postings, int[] Ends) Take(List<int> terms, int count)
    {
        var from = CollectionsMarshal.AsSpan(postings);
        int[] ends = new int[count + 1];
        int posting = 0;
        foreach (byte each in from)
        {
            ends[terms[posting] + 1]++;
            posting += each >> 7;
        }
        for (int term = 1; term <= count; term++) ends[term] += ends[term - 1];
        byte[] to = new byte[from.Length];
        posting = 0;
        foreach (byte each in from)
        {
            to[ends[terms[posting]]++] = each;
            posting += each >> 7;
        }
        postings.Clear();
        return (to, ends);
    }
}
