using SearchPortal.Searching;

namespace SearchPortal.Web.Search;

/// <summary>The years of a search that share a bar.</summary>
/// <param name="first">The first of them.</param>
/// <param name="length">How many.</param>
internal sealed class YearBin(int first, int length)
{
    /// <summary>The first of them that has papers; null when none has.</summary>
    public FacetCount? Year { get; private set; }

    /// <summary>Papers of all of them.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the search stays in one of them.</summary>
    public bool IsSelected { get; private set; }

    /// <summary>Whether the search leaves out all that have papers.</summary>
    public bool IsExcluded { get; private set; }

    /// <summary>Whether it is one year and not several.</summary>
    public bool IsOneYear => length == 1;

    /// <summary>From the first to the last.</summary>
    public YearRange Range => new(first, first + length - 1);

    /// <summary>"2024", "2020–2024".</summary>
    public string Label => IsOneYear ? $"{first}" : $"{first}–{first + length - 1}";

    /// <summary>Adds a year with its papers.</summary>
    public void Add(FacetCount year, bool isSelected)
    {
        IsExcluded = year.Excluded && (Year is null || IsExcluded);
        IsSelected |= isSelected;
        Year ??= year;
        Count += year.Count;
    }
}
