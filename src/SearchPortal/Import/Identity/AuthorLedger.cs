using SearchPortal.Publications;

namespace SearchPortal.Import.Identity;

/// <summary>Keeps account of who signs what, and proposes which names are one person and which are several.</summary>
/// <param name="authors">The owner's; what they settle is not proposed again.</param>
public sealed class AuthorLedger(IReadOnlyList<Author> authors)
{
    private readonly AuthorRegistry registry = new(authors);
    private readonly SignedPapers papers = new(new AuthorRegistry(authors));

    /// <summary>Adds the next publication, with its key and venue.</summary>
    public void Add(Publication publication) => papers.Add(publication);

    /// <summary>The proposals, the strongest of each kind first, the same for the same publications. Time grows with names and companions, each list bounded.</summary>
    public IReadOnlyList<IdentityProposal> Proposals() => [.. Merges().Concat(Splits()).OrderByDescending(proposal => proposal.Strength).ThenBy(proposal => proposal.Ids[0], StringComparer.Ordinal)];

    private IEnumerable<IdentityProposal> Merges()
    {
        foreach (var (names, pairs) in new NameClusters(papers).Of(new NamePairs(papers).Find()))
        {
            var people = names.Select(name => papers.People[name]).ToList();
            var main = people.Find(person => registry.FindCurated(person.Id) is not null) ?? people[0];
            var ordered = people.OrderBy(person => person == main ? 0 : 1).ToList();
            string evidence = string.Join("; ", pairs.Select(pair => $"“{Counted(pair.First)}” and “{Counted(pair.Second)}”: {pair.Evidence}"));
            var orcids = people.SelectMany(person => person.Orcids).Distinct().ToList();
            string yaml = IdentityYaml.Merge(main.Id, [.. ordered.Select(person => person.Name)], orcids.Count == 1 ? orcids[0] : null, registry.FindCurated(main.Id) is not null);
            yield return new(IdentityKind.Merge, pairs[0].Strength, [.. ordered.Select(person => person.Id)], evidence, yaml);
        }
    }

    private IEnumerable<IdentityProposal> Splits()
    {
        foreach (var (person, strength, evidence, groups) in new NamesakeSearch(papers).Find())
        {
            var signed = papers.People[person];
            if (registry.FindCurated(signed.Id) is not null) continue;
            string[] ids = [.. Enumerable.Range(2, groups.Count - 1).Select(number => $"{signed.Id}-{number}")];
            string yaml = string.Concat(groups.Skip(1).Zip(ids, (group, id) => IdentityYaml.Split(id, signed.Name, OrcidOf(person, group), group.Select(paper => papers.Papers[paper].Key))));
            yield return new(IdentityKind.Split, strength, [signed.Id, .. ids], $"“{Counted(person)}”: {evidence}", yaml);
        }
    }

    private string? OrcidOf(int person, int[] group)
    {
        if (papers.People[person].Orcids.Count == 0) return null;
        var within = papers.Orcids.Where(found => found.Person == person && group.Contains(found.Paper)).Select(found => found.Orcid).Distinct().ToList();
        return within.Count == 1 ? within[0] : null;
    }

    private string Counted(int person) => $"{papers.People[person].Name.Display} ({papers.PapersOf(person).Length})";
}
