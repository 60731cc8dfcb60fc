using System.Globalization;
using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>Turns counted ordinals into the facets a reader sees.</summary>
internal sealed class FacetLabels
{
    /// <summary>Most kinds of links told; a portal names a dozen.</summary>
    private const int MaximumLinks = 50;

    private readonly GenerationReader generation;
    private readonly DocumentColumns columns;
    private readonly AuthorDirectory authors;
    private readonly Dictionary<string, Venue> venues;
    private readonly Lazy<IReadOnlyList<FacetCount>>[] all;
    private readonly Lazy<ValueNames>[] names;
    private readonly Lazy<int[]> years;
    private readonly LabelledValues[] labelled;

    /// <summary>Labels the facets of a generation.</summary>
    public FacetLabels(GenerationReader generation, DocumentColumns columns, AuthorDirectory authors)
    {
        this.generation = generation;
        this.columns = columns;
        this.authors = authors;
        venues = generation.Site.Venues.ToDictionary(venue => venue.Key, StringComparer.Ordinal);
        labelled = [.. Enum.GetValues<FacetField>().Select(field => new LabelledValues(ordinal => (columns[field].Values[ordinal], ReadLabel(field, ordinal))))];
        all = [.. Enum.GetValues<FacetField>().Select(field => new Lazy<IReadOnlyList<FacetCount>>(() => CountAll(field)))];
        names = [.. Enum.GetValues<FacetField>().Select(field => new Lazy<ValueNames>(() => new ValueNames(All(field).Select(value => (value.Value, NamesOf(field, value))))))];
        years = new Lazy<int[]>(() => [.. columns[FacetField.Year].Values.All().Select(year => int.Parse(year, CultureInfo.InvariantCulture))]);
    }

    /// <summary>The venue of a key; null when nobody names it.</summary>
    public Venue? FindVenue(string key) => venues.GetValueOrDefault(key);

    /// <summary>The label of a topic; null when no publication has it.</summary>
    public string? FindTopic(string slug) => columns[FacetField.Topic].Values.Find(slug) is int ordinal and >= 0 ? Label(FacetField.Topic, ordinal) : null;

    /// <summary>Every value with its count: venues, topics and types by label, years newest first, authors by id.</summary>
    public IReadOnlyList<FacetCount> All(FacetField field) => all[(int)field].Value;

    /// <summary>The facets of a search, by <see cref="FacetField"/>.</summary>
    public IReadOnlyList<Facet> Facets(HitCollector collected, SearchRequest request)
    {
        var facets = new Facet[labelled.Length];
        for (int field = 0; field < facets.Length; field++) facets[field] = OfField((FacetField)field, collected.Counts, request);
        return facets;
    }

    /// <summary>The link kinds of a search.</summary>
    public IReadOnlyList<FacetCount> Links(HitCollector collected)
    {
        var kinds = new List<(string Kind, int Count)>();
        foreach (int ordinal in collected.Counts.Links.Top(MaximumLinks)) kinds.Add((columns.Has.Values[ordinal], collected.Counts.Links[ordinal]));
        if (collected.Links.Count == 0) return kinds.ConvertAll(kind => new FacetCount(kind.Kind, kind.Kind, kind.Count));
        var missing = collected.Links.Where(kind => !kinds.Exists(other => other.Kind == kind)).Select(kind => (Kind: kind, Count: 0));
        return [.. kinds.Concat(missing).Select(kind => new FacetCount(kind.Kind, kind.Kind, kind.Count, collected.Links.Contains(kind.Kind)))];
    }

    /// <summary>The values of venues, topics or types by the words that a query names them with.</summary>
    public ValueNames Names(FacetField field) => names[(int)field].Value;

    /// <summary>The years inside a range that publications have.</summary>
    public IReadOnlyCollection<string> YearsIn(YearRange range)
    {
        var inside = new List<string>();
        for (int ordinal = 0; ordinal < years.Value.Length; ordinal++)
            if (range.Contains(years.Value[ordinal])) inside.Add(columns[FacetField.Year].Values[ordinal]);
        return inside;
    }

    private IEnumerable<string> NamesOf(FacetField field, FacetCount value) => field switch
    {
        FacetField.Venue => FindVenue(value.Value) is Venue known ? [known.Key, known.ShortName, known.LongName, .. known.Aliases] : [value.Value],
        _ => [value.Label, value.Value],
    };

    /// <summary>Slugs of the names that a value is found by.</summary>
    public IEnumerable<string> Slugs(FacetField field, string value) => field switch
    {
        FacetField.Venue when FindVenue(value) is Venue venue => new[] { venue.ShortName, venue.LongName }.Concat(venue.Aliases).Select(Slug.From),
        FacetField.Author when authors.Registry.FindCurated(value) is Author author => author.Variants.Prepend(author.Name.Display).Select(Slug.From).Prepend(value),
        FacetField.Type when PublicationTypeName.Find(value) is PublicationType type => [Slug.From(type.Label())],
        // Ids and slugs are made of the names.
        _ => [value],
    };

    private Facet OfField(FacetField field, FacetTally counted, SearchRequest request)
    {
        var counter = counted[field];
        int[] ordinals = field == FacetField.Year ? counted.Years.Descending() : counter.Top(request.FacetSize);
        List<FacetSelection> selections = request.Selections.Count == 0 ? [] : SelectionsOf(field, request);
        var counts = new List<FacetCount>(ordinals.Length + selections.Count);
        foreach (int ordinal in ordinals) counts.Add(Count(field, ordinal, counter[ordinal], selections));
        if (selections.Count > 0) counts.AddRange(Others(field, counter, selections, ordinals));
        return new Facet(field, counts, counter.Distinct);
    }

    private static List<FacetSelection> SelectionsOf(FacetField field, SearchRequest request) => [.. request.Selections.Where(selection => selection.Field == field)];

    /// <summary>What is selected and not among the values told.</summary>
    private IEnumerable<FacetCount> Others(FacetField field, FacetCounter counter, List<FacetSelection> selections, int[] told)
    {
        foreach (var selection in selections.DistinctBy(selection => selection.Value))
        {
            int ordinal = columns[field].Values.Find(selection.Value);
            if (ordinal < 0) yield return new FacetCount(selection.Value, selection.Value, 0, !selection.Excluded, selection.Excluded);
            else if (!told.Contains(ordinal)) yield return Count(field, ordinal, counter[ordinal], selections);
        }
    }

    /// <summary>The count of an ordinal with its label.</summary>
    public FacetCount Count(FacetField field, int ordinal, int count, List<FacetSelection> selections)
    {
        var (value, label) = labelled[(int)field][ordinal];
        return selections.Count == 0 ? new FacetCount(value, label, count, false) : Marked(new FacetCount(value, label, count), selections);
    }

    private static FacetCount Marked(FacetCount count, List<FacetSelection> selections)
    {
        var chosen = selections.Find(selection => selection.Value == count.Value);
        return count with { Selected = chosen is { Excluded: false }, Excluded = chosen is { Excluded: true } };
    }

    /// <summary>What a reader sees for an ordinal.</summary>
    public string Label(FacetField field, int ordinal) => labelled[(int)field][ordinal].Label;

    private string ReadLabel(FacetField field, int ordinal) => field switch
    {
        FacetField.Venue => FindVenue(columns[field].Values[ordinal])?.ShortName ?? columns[field].Values[ordinal],
        FacetField.Year => columns[field].Values[ordinal],
        FacetField.Author => authors.Name(ordinal),
        FacetField.Topic => new RecordReader(generation.Topics[ordinal]).Text() ?? columns[field].Values[ordinal],
        FacetField.Type => PublicationTypeName.Find(columns[field].Values[ordinal])?.Label() ?? columns[field].Values[ordinal],
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    private List<FacetCount> CountAll(FacetField field)
    {
        int[] counts = columns[field].CountAll();
        var list = new List<FacetCount>(counts.Length);
        for (int ordinal = 0; ordinal < counts.Length; ordinal++) list.Add(new FacetCount(columns[field].Values[ordinal], Label(field, ordinal), counts[ordinal]));
        return field switch
        {
            FacetField.Year => [.. list.AsEnumerable().Reverse()],
            FacetField.Author => list,
            _ => [.. list.OrderBy(count => TextFolding.Fold(count.Label), StringComparer.Ordinal)],
        };
    }
}
