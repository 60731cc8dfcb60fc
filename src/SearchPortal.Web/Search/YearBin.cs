using SearchPortal.Searching;

namespace SearchPortal.Web.Search;

/// <summary>The years of a search that share a bar.</summary>
/// <param name="first">The first of them.</param>
/// <param name="length">How many.</param>
internal sealed class YearBin(int first, int length)
{
    /// <summary>Those that have papers.</summary>
    public List<FacetCount> Years { get; } = [];

    /// <summary>Papers of all of them.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is one year and not several.</summary>
    public bool IsOneYear => length == 1;

    /// <summary>From the first to the last.</summary>
    public YearRange Range => new(first, first + length - 1);

    /// <summary>"2024", "2020–2024".</summary>
    public string Label => IsOneYear ? $"{first}" : $"{first}–{first + length - 1}";

    /// <summary>Adds a year with its papers.</summary>
    public void Add(FacetCount year)
    {
        Years.Add(year);
        Count += year.Count;
    }
}
