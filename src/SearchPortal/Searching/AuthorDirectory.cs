using SearchPortal.Indexing;
using SearchPortal.Publications;

namespace SearchPortal.Searching;

/// <summary>The authors of a generation. Ids begin with the family name and ordinals ascend with ids, so the facet's order is the directory's.</summary>
internal sealed class AuthorDirectory
{
    private const int PageSize = 200;

    private readonly GenerationReader generation;
    private readonly FacetColumn column;
    private readonly int[] counts;

    /// <summary>Counts every author's publications.</summary>
    public AuthorDirectory(GenerationReader generation, FacetColumn column)
    {
        this.generation = generation;
        this.column = column;
        Registry = new AuthorRegistry(generation.Site.Authors);
        counts = column.CountAll();
    }

    /// <summary>Names to ids.</summary>
    public AuthorRegistry Registry { get; }

    /// <summary>The author of an id; null when no publication has it.</summary>
    public AuthorEntry? Find(string id) => column.Values.Find(id) is int ordinal and >= 0 ? Entry(ordinal) : null;

    /// <summary>The id that an id or a name in any spelling means; null when no author has it.</summary>
    public string? FindId(string text)
    {
        var candidates = new[] { text, Registry.FindId(text), Slug.From(text), ReversedSlug(text) };
        return candidates.FirstOrDefault(id => !string.IsNullOrEmpty(id) && column.Values.Find(id) >= 0);
    }

    /// <summary>Publications of an ordinal.</summary>
    public int Count(int ordinal) => counts[ordinal];

    /// <summary>The id of an ordinal; read from the labels, where it is found faster than in the index.</summary>
    public string Id(int ordinal) => new RecordReader(generation.Authors[ordinal]).Required();

    /// <summary>The name shown for an ordinal: canonical, or the most frequent spelling.</summary>
    public string Name(int ordinal)
    {
        var label = new RecordReader(generation.Authors[ordinal]);
        string id = label.Required();
        if (Registry.FindCurated(id) is Author curated) return curated.Name.Display;
        label.SkipText();
        return label.Count() > 0 ? label.Required() : id;
    }

    /// <summary>How many authors each letter has.</summary>
    public IReadOnlyList<FacetCount> Letters()
    {
        var letters = new List<FacetCount>();
        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            var (from, to) = Between(letter);
            if (to > from) letters.Add(new FacetCount(letter.ToString(), char.ToUpperInvariant(letter).ToString(), to - from));
        }
        int others = column.Values.Count - letters.Sum(letter => letter.Count);
        if (others > 0) letters.Add(new FacetCount("other", "Other", others));
        return letters;
    }

    /// <summary>A page of the authors under a letter.</summary>
    public AuthorListing List(string letter, int page)
    {
        var (from, to) = letter.Length == 1 && char.IsAsciiLetterLower(letter[0]) ? Between(letter[0]) : (0, 0);
        // What is no Latin letter stands before "a" (digits) and after "z" (other scripts).
        int before = Between('a').From, after = Between('z').To;
        bool other = letter == "other";
        int total = other ? before + column.Values.Count - after : to - from;
        int lastPage = Math.Max(1, (total + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 1, lastPage);
        var authors = Enumerable.Range((page - 1) * PageSize, Math.Min(PageSize, total - (page - 1) * PageSize))
            .Select(i => Entry(!other ? from + i : i < before ? i : after + i - before));
        return new AuthorListing(letter, page, lastPage, total, [.. authors]);
    }

    private AuthorEntry Entry(int ordinal)
    {
        var label = new RecordReader(generation.Authors[ordinal]);
        string id = label.Required();
        string? orcid = label.Text();
        var spellings = new string[label.Count()];
        for (int i = 0; i < spellings.Length; i++) spellings[i] = label.Required();
        var curated = Registry.FindCurated(id);
        string name = curated?.Name.Display ?? spellings.FirstOrDefault(id);
        return new AuthorEntry(id, name, counts[ordinal])
        {
            Spellings = [.. spellings.Concat(curated?.Variants ?? []).Where(spelling => spelling != name).Distinct()],
            IsCurated = curated is not null,
            Orcid = curated?.Name.Orcid ?? orcid,
            Links = curated?.Links ?? [],
        };
    }

    private (int From, int To) Between(char letter) => (Place(letter.ToString()), Place(((char)(letter + 1)).ToString()));

    private int Place(string value) => column.Values.Find(value) is int place and >= 0 ? place : ~column.Values.Find(value);

    private static string ReversedSlug(string text)
    {
        string[] words = Slug.From(text).Split('-');
        return words.Length < 2 ? "" : string.Join('-', words[^1..].Concat(words[..^1]));
    }
}
