using SearchPortal.Searching;

namespace SearchPortal.Web.Pictures;

/// <summary>Years side by side, none left out; many years stand in bins.</summary>
/// <param name="First">First year of the first bin.</param>
/// <param name="Step">Years a bin.</param>
/// <param name="Count">Bins, 1 to <see cref="MostBins"/>.</param>
internal sealed record YearAxis(int First, int Step, int Count)
{
    /// <summary>Most bins of a picture.</summary>
    public const int MostBins = 60;

    private const int Labels = 10;

    private static readonly int[] Steps = [1, 5, 10, 50, 100, 500];

    /// <summary>The bins.</summary>
    public IEnumerable<int> Bins => Enumerable.Range(0, Count);

    /// <summary>Bins that are labelled: each so many, counted from the newest.</summary>
    public IEnumerable<(int Bin, bool IsMinor)> Ticks
    {
        get
        {
            int every = (Count + Labels - 1) / Labels;
            return Bins.Where(bin => (Count - 1 - bin) % every == 0).Select(bin => (bin, (Count - 1 - bin) / every % 2 == 1));
        }
    }

    /// <summary>The axis that holds years; null for none.</summary>
    public static YearAxis? Of(IEnumerable<int> years)
    {
        var all = years.ToList();
        if (all.Count == 0) return null;
        var (first, last) = (all.Min(), all.Max());
        int step = Array.Find(Steps, step => (last / step) - (first / step) < MostBins);
        return new(first / step * step, step, (last / step) - (first / step) + 1);
    }

    /// <summary>The years of a bin.</summary>
    public YearRange Range(int bin) => new(First + (bin * Step), First + ((bin + 1) * Step) - 1);

    /// <summary>"2024", "2020–2024".</summary>
    public string Label(int bin) => Step == 1 ? Start(bin) : $"{Start(bin)}–{Range(bin).To}";

    /// <summary>First year of a bin: "2020".</summary>
    public string Start(int bin) => $"{Range(bin).From}";

    /// <summary>Centre of a bin across the picture, 0 to 1.</summary>
    public double Centre(int bin) => (bin + 0.5) / Count;

    /// <summary>Counts of years by bin.</summary>
    public int[] Sums(IReadOnlyDictionary<int, int> years)
    {
        int[] sums = new int[Count];
        foreach (var (year, count) in years)
            if ((year - First) / Step is int bin && year >= First && bin < Count) sums[bin] += count;
        return sums;
    }

    /// <summary>A search inside the years of a bin, in place of the years it had.</summary>
    public SearchRequest Narrow(SearchRequest request, int bin) =>
        Step == 1 ? request.Without(FacetField.Year).With(new(FacetField.Year, $"{Range(bin).From:0000}")) : request.Without(FacetField.Year).WithYears(Range(bin));
}
