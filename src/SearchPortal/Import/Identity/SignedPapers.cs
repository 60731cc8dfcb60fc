using SearchPortal.Publications;

namespace SearchPortal.Import.Identity;

/// <summary>Who signed what, by numbers: about 100 bytes a paper and 300 a name.</summary>
/// <param name="authors">The owner's, under whose ids their spellings go.</param>
internal sealed class SignedPapers(AuthorRegistry authors)
{
    /// <summary>Papers of more authors tell nothing about who knows whom.</summary>
    public const int MostAuthors = 30;

    private readonly Dictionary<string, int> numbers = [];
    private readonly List<SignedPerson> people = [];
    private readonly List<Paper> papers = [];
    private readonly List<(int Person, int Paper, string Orcid)> orcids = [];
    private int[][]? papersOf;

    /// <summary>By number.</summary>
    public IReadOnlyList<SignedPerson> People => people;

    /// <summary>By number.</summary>
    public IReadOnlyList<Paper> Papers => papers;

    /// <summary>Which ORCID stands with a name on a paper.</summary>
    public IReadOnlyList<(int Person, int Paper, string Orcid)> Orcids => orcids;

    /// <summary>Adds the next paper; of more than 200 authors the first.</summary>
    public void Add(Publication publication)
    {
        var signed = new List<int>(publication.Authors.Count);
        foreach (var name in publication.Authors.Take(200))
        {
            int person = Number(name, publication.Key);
            if (!signed.Contains(person)) signed.Add(person);
            if (name.Orcid is not { } orcid) continue;
            orcids.Add((person, papers.Count, orcid));
            if (people[person].Orcids.Count < 8 && !people[person].Orcids.Contains(orcid)) people[person].Orcids.Add(orcid);
        }
        papers.Add(new(publication.Key, [.. signed], publication.Venue is { } venue ? Fingerprint.Of(venue) : 0, publication.Year ?? 0));
        papersOf = null;
    }

    /// <summary>The papers that a person signed, in their order.</summary>
    public int[] PapersOf(int person) => (papersOf ??= Turned())[person];

    /// <summary>Those who signed with a person, each once, sorted; of papers with few authors only.</summary>
    public int[] Companions(int person)
    {
        var found = new SortedSet<int>();
        foreach (int paper in PapersOf(person))
            if (papers[paper].People.Length <= MostAuthors) found.UnionWith(papers[paper].People);
        found.Remove(person);
        return [.. found];
    }

    private int Number(PersonName name, string key)
    {
        string id = authors.Identify(name, key);
        if (numbers.TryGetValue(id, out int number)) return number;
        numbers.Add(id, people.Count);
        people.Add(new(id, name with { Orcid = null, Affiliation = null, EqualContribution = false }));
        return people.Count - 1;
    }

    private int[][] Turned()
    {
        var lists = new List<int>[people.Count];
        for (int paper = 0; paper < papers.Count; paper++)
            foreach (int person in papers[paper].People) (lists[person] ??= new(2)).Add(paper);
        return [.. lists.Select(list => list.ToArray())];
    }

    /// <summary>What is kept of a paper.</summary>
    /// <param name="Key">Its key.</param>
    /// <param name="People">Numbers of its authors.</param>
    /// <param name="Venue">Hash; 0 for none.</param>
    /// <param name="Year">0 when unknown.</param>
    internal readonly record struct Paper(string Key, int[] People, ulong Venue, int Year);
}
