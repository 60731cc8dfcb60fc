using System.Globalization;

namespace SearchPortal.Import.Identity;

/// <summary>
/// Finds names that are several people: papers with two ORCIDs under one name, or groups of papers that share no co-author, whose
/// co-authors never signed together, and that have no venue in common or lie years apart, of a name that many may have.
/// </summary>
internal sealed class NamesakeSearch(SignedPapers papers)
{
    private const int FewestPapers = 3;
    private const int MostPapers = 400;
    private const int YearsApart = 6;
    private const int OfOrcid = 1_000;

    // A name is one person's unless chance alone would make a second one likely.
    private const double FewestExpected = 0.5;

    private readonly NameFrequency frequency = new(papers.People);

    /// <summary>The names with their groups of papers, the largest group first; the strongest first.</summary>
    public IEnumerable<(int Person, int Strength, string Evidence, IReadOnlyList<int[]> Groups)> Find()
    {
        for (int person = 0; person < papers.People.Count; person++)
        {
            int[] own = papers.PapersOf(person);
            if (own.Length is < 2 or > MostPapers) continue;
            if (papers.People[person].Orcids.Count > 1) yield return ByOrcid(person, own);
            else if (own.Length >= 2 * FewestPapers && frequency.Expected(papers.People[person]) >= FewestExpected && ByCompany(person, own) is { } found) yield return found;
        }
    }

    private (int, int, string, IReadOnlyList<int[]>) ByOrcid(int person, int[] own)
    {
        var said = papers.Orcids.Where(found => found.Person == person).DistinctBy(found => found.Paper).ToDictionary(found => found.Paper, found => found.Orcid);
        var groups = papers.People[person].Orcids.Select(orcid => own.Where(paper => said.GetValueOrDefault(paper) == orcid).ToArray()).Where(group => group.Length > 0).OrderByDescending(group => group.Length).ToList();
        return (person, OfOrcid + own.Length, $"{groups.Count} ORCIDs stand with the name: {string.Join(", ", papers.People[person].Orcids)}", groups);
    }

    private (int, int, string, IReadOnlyList<int[]>)? ByCompany(int person, int[] own)
    {
        var groups = Groups(person, own).Where(group => group.Length >= FewestPapers).OrderByDescending(group => group.Length).ThenBy(group => group[0]).ToList();
        if (groups.Count < 2) return null;
        var first = groups[0];
        groups.RemoveAll(group => group != first && !AreApart(person, first, group));
        if (groups.Count < 2) return null;
        var second = groups[1];
        int gap = Gap(first, second);
        string counts = string.Join(" and ", groups.Select(group => group.Length.ToString(CultureInfo.InvariantCulture)));
        string years = string.Join(" and ", groups.Select(Years));
        string apart = Venues(first).Overlaps(Venues(second)) ? string.Create(CultureInfo.InvariantCulture, $"they lie {gap} years apart") : "they have no venue in common";
        var signed = papers.People[person];
        string common = string.Create(CultureInfo.InvariantCulture, $"the name is common ({frequency.OfGiven(signed)} names with “{signed.Name.Given}”, {frequency.OfFamily(signed)} with “{signed.Name.Family}”)");
        int strength = Math.Min(second.Length, 50) + (2 * Math.Max(gap, 0)) + (int)(5 * Math.Min(frequency.Expected(signed), 8));
        return (person, strength, $"groups of {counts} papers ({years}) share no co-author, nor did their co-authors ever sign together; {apart}; {common}", groups);
    }

    /// <summary>Papers joined by common co-authors.</summary>
    private IEnumerable<int[]> Groups(int person, int[] own)
    {
        int[] root = [.. Enumerable.Range(0, own.Length)];
        var seen = new Dictionary<int, int>();
        for (int i = 0; i < own.Length; i++)
            foreach (int companion in papers.Papers[own[i]].People.Where(other => other != person))
                if (!seen.TryAdd(companion, i)) root[Root(root, i)] = Root(root, seen[companion]);
        return Enumerable.Range(0, own.Length).GroupBy(i => Root(root, i)).Select(group => group.Select(i => own[i]).ToArray());
    }

    private static int Root(int[] root, int i)
    {
        while (root[i] != i) i = root[i] = root[root[i]];
        return i;
    }

    private bool AreApart(int person, int[] first, int[] second)
    {
        if (Venues(first).Overlaps(Venues(second)) && Gap(first, second) < YearsApart) return false;
        var company = Company(person, first);
        return !Company(person, second).Any(companion => papers.Companions(companion).Any(other => other != person && company.Contains(other)));
    }

    private HashSet<int> Company(int person, int[] group) => [.. group.SelectMany(paper => papers.Papers[paper].People).Where(other => other != person)];

    private HashSet<ulong> Venues(int[] group) => [.. group.Select(paper => papers.Papers[paper].Venue).Where(venue => venue != 0)];

    /// <summary>Years between the end of one group and the beginning of the other; negative where they overlap.</summary>
    private int Gap(int[] first, int[] second)
    {
        var (one, other) = (Span(first), Span(second));
        return one.From == 0 || other.From == 0 ? -1 : Math.Max(one.From, other.From) - Math.Min(one.To, other.To);
    }

    private (int From, int To) Span(int[] group)
    {
        int[] years = [.. group.Select(paper => papers.Papers[paper].Year).Where(year => year > 0)];
        return years.Length == 0 ? (0, 0) : (years.Min(), years.Max());
    }

    private string Years(int[] group) => Span(group) is var (from, to) && from == to ? $"{from}" : $"{from}–{to}";
}
