using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Codecs;
using Lucene.Net.Util;

namespace SearchPortal.Indexing;

/// <summary>Writes a field of a Lucene segment from terms that are inverted already.</summary>
internal sealed class InvertedFieldWriter
{
    /// <summary>What Lucene takes for a frequency that is not kept.</summary>
    private const int Unknown = -1;

    private readonly bool withPositions;
    private readonly BytesRef term = new();
    private int papers;
    private long occurrences;

    private InvertedFieldWriter(bool withPositions) => this.withPositions = withPositions;

    /// <summary>Writes a field.</summary>
    /// <param name="terms">Its terms, each with papers and, where it has them, positions.</param>
    /// <param name="withPositions">Whether it has.</param>
    /// <param name="papersWithAny">How many papers have any term.</param>
    /// <param name="to">The field.</param>
    public static void Write(InvertedTerms terms, bool withPositions, int papersWithAny, TermsConsumer to)
    {
        var writer = new InvertedFieldWriter(withPositions);
        long allPapers = 0, all = 0;
        while (terms.MoveNext())
        {
            writer.WriteTerm(terms, to);
            allPapers += writer.papers;
            all += writer.occurrences;
        }
        to.Finish(withPositions ? all : Unknown, allPapers, papersWithAny);
    }

    private void WriteTerm(InvertedTerms terms, TermsConsumer to)
    {
        var letters = terms.Term;
        if (term.Bytes.Length < letters.Length) term.Bytes = new byte[2 * letters.Length];
        letters.CopyTo(term.Bytes);
        term.Length = letters.Length;
        (papers, occurrences) = (0, 0);
        var postings = to.StartTerm(term);
        foreach (var run in terms.Runs) WriteRun(run, postings);
        to.FinishTerm(term, new TermStats(papers, withPositions ? occurrences : Unknown));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteRun(RunCursor run, PostingsConsumer to)
    {
        var written = run.Papers;
        var positions = MemoryMarshal.Cast<byte, int>(run.Values);
        int first = run.Window * ImpactFile.WindowSize;
        for (int i = 0, end; i < written.Length; i = end)
        {
            end = i + 1;
            while (end < written.Length && written[end] == written[i]) end++;
            to.StartDoc(first + written[i], withPositions ? end - i : Unknown);
            if (withPositions)
                foreach (int position in positions[i..end]) to.AddPosition(position, null, -1, -1);
            to.FinishDoc();
            papers++;
        }
        occurrences += written.Length;
    }
}
