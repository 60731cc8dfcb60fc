using Lucene.Net.Index;
using Lucene.Net.Search;

namespace SearchPortal.Benchmarks.Plain;

/// <summary>Counts the venues and years of all hits from doc values.</summary>
internal sealed class PlainFacets : ICollector
{
    private SortedDocValues? venues;
    private NumericDocValues? years;

    /// <summary>Hits by venue ordinal of the one segment.</summary>
    public int[] Venues { get; private set; } = [];

    /// <summary>Hits by year.</summary>
    public int[] Years { get; } = new int[10_000];

    /// <inheritdoc/>
    public bool AcceptsDocsOutOfOrder => true;

    /// <inheritdoc/>
    public void SetScorer(Scorer scorer)
    {
        // Counting asks for no score.
    }

    /// <inheritdoc/>
    public void SetNextReader(AtomicReaderContext context)
    {
        venues = context.AtomicReader.GetSortedDocValues(PlainFields.Venue);
        years = context.AtomicReader.GetNumericDocValues(PlainFields.Year);
        Venues = new int[venues?.ValueCount ?? 0];
    }

    /// <inheritdoc/>
    public void Collect(int doc)
    {
        Years[years!.Get(doc)]++;
        Venues[venues!.GetOrd(doc)]++;
    }
}
