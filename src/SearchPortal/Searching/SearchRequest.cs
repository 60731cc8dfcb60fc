namespace SearchPortal.Searching;

/// <summary>One question to the index. The page, the API, feeds, exports and the command line all ask with this.</summary>
public sealed record SearchRequest
{
    /// <summary>Longest query text read, in UTF-16 units; the rest is cut off with a notice.</summary>
    public const int MaximumTextLength = 2_000;

    /// <summary>Most results on one page.</summary>
    public const int MaximumSize = 1_000;

    /// <summary>Results a page has when nothing else is asked.</summary>
    public const int DefaultSize = 10;

    /// <summary>Deepest result that has a page; further ones are reached by <see cref="After"/> or by narrowing the search.</summary>
    public const int MaximumDepth = 10_000;

    /// <summary>Most facet values that can be selected at once; further ones are ignored.</summary>
    public const int MaximumSelections = 64;

    /// <summary>Longest time that one look over all papers may take for a page; what was found by then is the answer, and a notice says so.</summary>
    public static readonly TimeSpan MaximumTime = TimeSpan.FromMilliseconds(500);

    /// <summary>What the visitor typed, as typed; "" asks for everything.</summary>
    public string Text { get; init; } = "";

    /// <summary>Chosen facet values, in the order of choice.</summary>
    public IReadOnlyList<FacetSelection> Selections { get; init; } = [];

    /// <summary>Years to stay inside; null for all.</summary>
    public YearRange? Years { get; init; }

    /// <summary>Link kinds each result must have: "pdf", "code" (see <c>LinkKind</c>).</summary>
    public IReadOnlyList<string> Has { get; init; } = [];

    /// <summary>Whether the words are meant as typed, so that no other spelling is tried.</summary>
    public bool Literal { get; init; }

    /// <summary>Order of results.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>1-based; a page beyond the last is clamped to it.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Begin behind these results, however many they are, instead of at <see cref="Page"/>; null for a page. Costs no more for being deep.</summary>
    public ResultEnd? After { get; init; }

    /// <summary>Results a page: 0 (counts only) to <see cref="MaximumSize"/>.</summary>
    public int Size { get; init; } = DefaultSize;

    /// <summary>Most values listed for each facet; selected ones are listed besides.</summary>
    public int FacetSize { get; init; } = 10;

    /// <summary>Whether anything but words narrows the search.</summary>
    public bool HasFilters => Selections.Count > 0 || Years is not null || Has.Count > 0;

    /// <summary>The same values of everything, lists compared item by item.</summary>
    public bool Equals(SearchRequest? other) =>
        other is not null && Text == other.Text && Selections.SequenceEqual(other.Selections) && Years == other.Years
        && Has.SequenceEqual(other.Has) && Literal == other.Literal && Sort == other.Sort && Page == other.Page && After == other.After && Size == other.Size && FacetSize == other.FacetSize;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(Text);
        foreach (var selection in Selections) hash.Add(selection);
        hash.Add(Years);
        foreach (string kind in Has) hash.Add(kind);
        hash.Add(HashCode.Combine(Literal, Sort, Page, After, Size, FacetSize));
        return hash.ToHashCode();
    }
}
