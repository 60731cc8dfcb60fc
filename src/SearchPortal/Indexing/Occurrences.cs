using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Codecs;
using SearchPortal.Analysis;

namespace SearchPortal.Indexing;

/// <summary>
/// Which of the papers that Lucene's next segment will hold have the terms of a field, and where these stand in them. What does not fit into memory waits sorted in a
/// file, in runs (see <see cref="InvertedRun"/>), each of papers that follow each other. Papers are numbered from 0 in each segment.
/// </summary>
/// <param name="path">Of the file, which must not exist and is gone in the end.</param>
/// <param name="withPositions">Whether it matters where they stand.</param>
/// <param name="mostWaiting">Occurrences in memory, some more at most.</param>
internal sealed class Occurrences(string path, bool withPositions, int mostWaiting = Occurrences.MostWaiting) : IDisposable
{
    /// <summary>Up to 14 bytes of memory each while they are sorted.</summary>
    private const int MostWaiting = 1 << 21;

    private readonly TermNumbers terms = new(word => word.Text);
    private readonly List<int> occurringTerms = [];
    private readonly List<int> positions = [];
    private readonly List<int> paperEnds = [];
    private readonly List<InvertedRun> runs = [];
    private FileStream? file;
    private int papersWithAny;

    /// <summary>Papers since the last segment.</summary>
    public int Papers { get; private set; }

    private int PaperStart => paperEnds.Count == 0 ? 0 : paperEnds[^1];

    /// <summary>Adds a term of the paper that is under way to a field without positions; twice is once.</summary>
    public void Add(string term) => occurringTerms.Add(terms.Of(term));

    /// <summary>Adds a text of the paper that is under way.</summary>
    /// <param name="tokens">Its tokens; those of a compound come after its parts and stand where they begin.</param>
    /// <param name="gap">Places left free behind the texts before, if there are any.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(List<Token> tokens, int gap = 0)
    {
        int begin = positions.Count;
        int first = begin == PaperStart ? 0 : positions[^1] + 1 + gap;
        foreach (ref readonly var token in CollectionsMarshal.AsSpan(tokens))
        {
            (int term, int position) = (terms.Of(token.Word), first + token.Position);
            occurringTerms.Add(term);
            positions.Add(position);
            int at = positions.Count - 1;
            if (at == begin || positions[at - 1] <= position) continue;
            // Lucene wants positions ascending.
            for (; at > begin && positions[at - 1] > position; at--) (occurringTerms[at], positions[at]) = (occurringTerms[at - 1], positions[at - 1]);
            (occurringTerms[at], positions[at]) = (term, position);
        }
    }

    /// <summary>Ends a paper.</summary>
    public void EndPaper()
    {
        if (occurringTerms.Count > PaperStart) papersWithAny++;
        paperEnds.Add(occurringTerms.Count);
        Papers++;
        // Papers of a run belong to one window.
        if (occurringTerms.Count >= mostWaiting || Papers % ImpactFile.WindowSize == 0) EndRun();
    }

    /// <summary>Hands everything to the segment and begins the next one.</summary>
    /// <param name="openField">Opens the field; not called when no paper has a word.</param>
    public void WriteTo(Func<TermsConsumer> openField)
    {
        EndRun();
        Close();
        if (papersWithAny > 0)
        {
            using var mapped = new MappedFile(path);
            InvertedFieldWriter.Write(new InvertedTerms(mapped, runs), withPositions, papersWithAny, openField());
        }
        File.Delete(path);
        runs.Clear();
        (Papers, papersWithAny) = (0, 0);
    }

    /// <summary>Removes the file.</summary>
    public void Dispose()
    {
        Close();
        File.Delete(path);
    }

    private void Close()
    {
        file?.Dispose();
        file = null;
    }

    private void EndRun()
    {
        if (paperEnds.Count == 0) return;
        file ??= new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20);
        runs.Add(Write(file));
        terms.Clear();
        occurringTerms.Clear();
        positions.Clear();
        paperEnds.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private InvertedRun Write(FileStream file)
    {
        long start = file.Position;
        int first = Papers - paperEnds.Count;
        int[] ends = terms.Starts(occurringTerms);
        var papers = new ushort[occurringTerms.Count];
        int[] sorted = new int[positions.Count];
        for (int paper = 0, at = 0; paper < paperEnds.Count; paper++)
        {
            for (; at < paperEnds[paper]; at++)
            {
                int place = ends[occurringTerms[at]]++;
                papers[place] = (ushort)(first + paper);
                if (withPositions) sorted[place] = positions[at];
            }
        }
        foreach (var (term, number) in terms.Sorted())
        {
            int begin = number == 0 ? 0 : ends[number - 1];
            var values = withPositions ? MemoryMarshal.AsBytes(sorted.AsSpan(begin..ends[number])) : [];
            RunCursor.Write(file, term, papers.AsSpan(begin..ends[number]), values);
        }
        return new InvertedRun(start, file.Position, first / ImpactFile.WindowSize, withPositions ? sizeof(int) : 0);
    }
}
