using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SearchPortal.Indexing;

/// <summary>
/// Makes an <see cref="ImpactFile"/>, term by term, from the papers that were inverted. An update takes over the impacts of the papers that
/// stay from the file before (<see cref="KeptImpacts"/>).
/// </summary>
internal sealed class ImpactBuilder
{
    private readonly Inversion inversion;
    private readonly DocumentNumbers numbers;
    private readonly KeptImpacts? kept;
    private readonly PositionBuilder? positions;
    private readonly int[] lengths;
    private readonly float averageLength;

    private ImpactBuilder(Inversion inversion, DocumentNumbers numbers, KeptImpacts? kept, PositionBuilder? positions)
    {
        (this.inversion, this.numbers, this.kept, this.positions) = (inversion, numbers, kept, positions);
        lengths = new int[numbers.Count];
        for (int paper = 0; paper < numbers.Added.Length; paper++)
            if (numbers.Added[paper] is int number and >= 0) lengths[number] = inversion.Lengths[paper];
        kept?.CopyLengths(lengths);
        averageLength = ExactBm25Similarity.AverageLength(lengths.Sum(length => (long)length), lengths.Count(length => length > 0));
    }

    /// <summary>Writes the file.</summary>
    /// <param name="path">Must not exist.</param>
    /// <param name="inversion">The papers that were added.</param>
    /// <param name="numbers">What numbers papers have.</param>
    /// <param name="kept">What an update may take over; null for nothing.</param>
    /// <param name="positions">Writes where the terms stand; null where that does not matter.</param>
    /// <exception cref="RebuildNeededException">What may be taken over does not suffice.</exception>
    public static void Write(string path, Inversion inversion, DocumentNumbers numbers, KeptImpacts? kept = null, PositionBuilder? positions = null) =>
        new ImpactBuilder(inversion, numbers, kept, positions).Write(path);

    private void Write(string path)
    {
        using var file = new ImpactFileWriter(path);
        var terms = inversion.Complete();
        int known = 0, knownEnd = kept?.Terms ?? 0;
        bool hasNext = terms.MoveNext();
        while (hasNext || known < knownEnd)
        {
            int order = !hasNext ? -1 : known == knownEnd ? 1 : kept!.Term(known).SequenceCompareTo(terms.Term);
            var term = order > 0 ? terms.Term : kept!.Term(known);
            if (order <= 0) Keep(known++, file);
            if (order >= 0)
                foreach (var run in terms.Runs) Add(run, file);
            file.EndTerm(term);
            positions?.EndTerm();
            if (order >= 0) hasNext = terms.MoveNext();
        }
        file.Complete(averageLength, lengths);
        positions?.Complete();
    }

    private void Keep(int term, ImpactFileWriter file)
    {
        kept!.Copy(term, averageLength, file);
        positions?.Keep(term);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(RunCursor run, ImpactFileWriter file)
    {
        positions?.Add(run);
        var papers = run.Papers;
        var times = MemoryMarshal.Cast<byte, ushort>(run.Values);
        int first = run.Window * ImpactFile.WindowSize;
        for (int i = 0; i < papers.Length; i++)
            if (numbers.Added[first + papers[i]] is int number and >= 0)
                file.Add(number, ExactBm25Similarity.Impact(times[i], lengths[number], averageLength));
    }
}
