using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>
/// Turns the words of papers into the papers of each word. What does not fit into memory waits sorted in a file, in runs (see
/// <see cref="InvertedRun"/>), each of papers that follow each other. Papers are numbered in the order they come.
/// </summary>
/// <param name="path">Of the file, which must not exist and is gone in the end.</param>
/// <param name="termOf">The term of a word: itself, or its stem.</param>
/// <param name="counts">Whether it matters how often a paper has a word; if not, each counts once, and papers have no length.</param>
/// <param name="withPositions">Whether it matters where words stand.</param>
internal sealed class Inversion(string path, Func<Word, string> termOf, bool counts = true, bool withPositions = false) : IDisposable
{
    /// <summary>Postings of a run, 14 bytes of memory each.</summary>
    internal const int MostPostings = 1 << 21;

    /// <summary>Bytes of a run's positions, some more at most; twice as much memory while they are sorted.</summary>
    private const int MostPositions = 1 << 23;

    private readonly TermNumbers terms = new(termOf);
    private readonly List<int> postingTerms = [];
    private readonly List<ushort> postingTimes = [];
    private readonly List<int> paperEnds = [];
    private readonly List<int> lengths = [];
    private readonly List<int> touched = [];
    private readonly List<InvertedRun> runs = [];
    private readonly PositionDraft? positions = withPositions ? new PositionDraft() : null;
    private FileStream? file;
    private MappedFile? mapped;
    private int[] times = new int[1 << 16];
    private int length;

    /// <summary>How many terms each paper has, repetitions counted; 0 where these do not matter.</summary>
    public IReadOnlyList<int> Lengths => lengths;

    /// <summary>Adds a word of the paper that is under way.</summary>
    /// <param name="word">The word.</param>
    /// <param name="count">How often it counts, at least 1.</param>
    /// <returns>Number of its term.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Add(Word word, int count)
    {
        int term = terms.Of(word);
        if (term >= times.Length) Array.Resize(ref times, 2 * times.Length);
        if (times[term] == 0) touched.Add(term);
        times[term] += count;
        length += count;
        return term;
    }

    /// <summary>Adds a word of the paper that is under way where positions matter.</summary>
    /// <param name="word">The word.</param>
    /// <param name="count">How often it counts, at least 1.</param>
    /// <param name="position">See <see cref="WordPosition"/>.</param>
    public void Add(Word word, int count, uint position) => positions!.Add(Add(word, count), position);

    /// <summary>Ends a paper.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void EndPaper()
    {
        positions?.EndPaper(touched);
        foreach (int term in touched)
        {
            postingTerms.Add(term);
            postingTimes.Add(counts ? (ushort)Math.Min(times[term], ushort.MaxValue) : (ushort)1);
            times[term] = 0;
        }
        touched.Clear();
        paperEnds.Add(postingTerms.Count);
        lengths.Add(counts ? length : 0);
        length = 0;
        // Papers of a run belong to one window.
        if (postingTerms.Count >= MostPostings || positions?.Length >= MostPositions || lengths.Count % ImpactFile.WindowSize == 0) EndRun();
    }

    /// <summary>All postings, term by term, each with how often the paper has the word in 16 bits; what is more than 65,535 counts for that. Takes no more papers after.</summary>
    public InvertedTerms Complete()
    {
        EndRun();
        file?.Dispose();
        if (runs.Count > 0) mapped = new MappedFile(path);
        return new InvertedTerms(mapped, runs);
    }

    /// <summary>Removes the file.</summary>
    public void Dispose()
    {
        file?.Dispose();
        mapped?.Dispose();
        if (file is not null) File.Delete(path);
    }

    private void EndRun()
    {
        if (paperEnds.Count == 0) return;
        file ??= new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        runs.Add(Write(file));
        terms.Clear();
        postingTerms.Clear();
        postingTimes.Clear();
        paperEnds.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private InvertedRun Write(FileStream file)
    {
        long start = file.Position;
        int first = lengths.Count - paperEnds.Count;
        int[] ends = terms.Starts(postingTerms);
        ushort[] papers = new ushort[postingTerms.Count], sorted = new ushort[postingTerms.Count];
        for (int paper = 0, at = 0; paper < paperEnds.Count; paper++)
        {
            for (; at < paperEnds[paper]; at++)
            {
                int place = ends[postingTerms[at]]++;
                (papers[place], sorted[place]) = ((ushort)(first + paper), postingTimes[at]);
            }
        }
        var (places, placeEnds) = positions?.Take(postingTerms, terms.Count) ?? ([], []);
        foreach (var (term, number) in terms.Sorted())
        {
            int begin = number == 0 ? 0 : ends[number - 1];
            RunCursor.Write(file, term, papers.AsSpan(begin..ends[number]), MemoryMarshal.AsBytes(sorted.AsSpan(begin..ends[number])));
            if (withPositions) RunCursor.WritePositions(file, places.AsSpan((number == 0 ? 0 : placeEnds[number - 1])..placeEnds[number]));
        }
        return new InvertedRun(start, file.Position, first / ImpactFile.WindowSize, sizeof(ushort), withPositions);
    }
}
