using System.Numerics;
using System.Runtime.InteropServices;

namespace SearchPortal.Searching;

/// <summary>
/// The ranks of every document's values, as many for each: a loop that always turns as often is read ahead by the processor, while one that
/// ends by the document is guessed wrong for every second. What a document lacks is filled with numbers past the shared ranks; a long row goes on in another one.
/// </summary>
/// <typeparam name="T">Of a rank: half as much memory where ranks are few, and twice as many rows near the processor.</typeparam>
internal sealed class RankRows<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>Numbers of a row: ranks, ascending, and at its end what <see cref="End"/> says.</summary>
    public const int Width = 8;

    /// <summary>Place of a number that tells how many values the document alone has, and which of <see cref="IsFrequent"/> and <see cref="GoesOn"/> hold.</summary>
    public const int End = Width - 1;

    /// <summary>A rank of the row is that of a frequent value.</summary>
    public const int IsFrequent = FrequencyRanks.MostSingles + 1;

    /// <summary>The last number before the end is that of the row in which this one goes on.</summary>
    public const int GoesOn = 2 * IsFrequent;

    /// <summary>Other numbers for documents near each other: adding to the same number again and again is slow.</summary>
    private const int FillersOfPlace = 16;

    /// <summary>Numbers that rows are filled up with, from <see cref="FrequencyRanks.Shared"/> on.</summary>
    public const int Fillers = End * FillersOfPlace;

    private readonly T[] numbers;

    private RankRows(T[] numbers) => this.numbers = numbers;

    /// <summary>Rows from one on.</summary>
    public ReadOnlySpan<T> From(int row) => numbers.AsSpan(row * Width);

    /// <summary>Writes the rows of a column; null when the numbers of its ranks or rows are too great.</summary>
    /// <param name="column">Of which a document can have several values.</param>
    /// <param name="ranks">Gives ranks to ordinals.</param>
    public static RankRows<T>? TryWrite(FacetColumn column, FrequencyRanks ranks)
    {
        int most = int.CreateSaturating(T.MaxValue);
        if (ranks.Shared > most - Fillers) return null;
        var numbers = new List<T>();
        CollectionsMarshal.SetCount(numbers, column.Count * Width);
        var shared = new List<int>();
        for (int doc = 0; doc < column.Count; doc++)
        {
            shared.Clear();
            foreach (int ordinal in column.Of(doc))
                if (ranks.Rank(ordinal) < ranks.Shared) shared.Add(ranks.Rank(ordinal));
            shared.Sort();
            Write(CollectionsMarshal.AsSpan(shared), doc, ranks, numbers);
        }
        return numbers.Count / Width <= most ? new RankRows<T>([.. numbers]) : null;
    }

    private static void Write(ReadOnlySpan<int> shared, int doc, FrequencyRanks ranks, List<T> numbers)
    {
        int end = ranks.Singles(doc).Length | (shared.Length > 0 && shared[0] < ranks.Frequent ? IsFrequent : 0);
        for (int row = doc; ; row = numbers.Count / Width - 1)
        {
            bool isLong = shared.Length > End;
            int ranked = isLong ? End - 1 : shared.Length;
            var written = CollectionsMarshal.AsSpan(numbers).Slice(row * Width, Width);
            for (int i = 0; i < End; i++) written[i] = T.CreateTruncating(i < ranked ? shared[i] : ranks.Shared + i * FillersOfPlace + doc % FillersOfPlace);
            written[End] = T.CreateTruncating(end);
            if (!isLong) return;
            written[End - 1] = T.CreateTruncating(numbers.Count / Width);
            written[End] = T.CreateTruncating(end | GoesOn);
            CollectionsMarshal.SetCount(numbers, numbers.Count + Width);
            shared = shared[ranked..];
            end = 0;
        }
    }
}
