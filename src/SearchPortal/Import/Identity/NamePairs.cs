using System.Globalization;

namespace SearchPortal.Import.Identity;

/// <summary>
/// Finds names that are one person's: by ORCID; or alike (initials, middle names left out, hyphens, umlauts, order) and with the same
/// company. Names are compared only with those of the same family and initial, or of the same letters, who share a companion; each list is bounded.
/// </summary>
internal sealed class NamePairs(SignedPapers papers)
{
    private const int LargestBlock = 2_000;
    private const int MostByCompanion = 24;
    private const int MostNamed = 3;
    private const int OfOrcid = 1_000;

    // From here on two people of one name are no surprise.
    private const double Common = 0.2;

    private readonly Dictionary<int, int[]> companions = [];
    private readonly NameFrequency frequency = new(papers.People);

    /// <summary>The pairs, each once, the strongest first.</summary>
    public IReadOnlyList<NamePair> Find()
    {
        var pairs = new Dictionary<(int, int), NamePair>();
        foreach (var pair in ByOrcid()) pairs.TryAdd((pair.First, pair.Second), pair);
        foreach (var block in Blocks())
        {
            companions.Clear();
            foreach (var (first, second) in Candidates(block))
                if (!pairs.ContainsKey(Ordered(first, second)) && Compare(first, second, block.Count) is { } pair) pairs.Add((pair.First, pair.Second), pair);
        }
        return [.. pairs.Values.OrderByDescending(pair => pair.Strength).ThenBy(pair => papers.People[pair.First].Id, StringComparer.Ordinal).ThenBy(pair => papers.People[pair.Second].Id, StringComparer.Ordinal)];
    }

    private IEnumerable<NamePair> ByOrcid()
    {
        foreach (var group in papers.Orcids.GroupBy(found => found.Orcid))
        {
            int[] people = [.. group.Select(found => found.Person).Distinct().Take(MostByCompanion)];
            foreach (int other in people.Skip(1))
                if (!SignTogether(people[0], other)) yield return Pair(people[0], other, OfOrcid, $"both names stand with the ORCID {group.Key}");
        }
    }

    /// <summary>Names that can be compared: of one family and initial; of the same letters in any order.</summary>
    private IEnumerable<List<int>> Blocks()
    {
        var blocks = new Dictionary<ulong, List<int>>();
        for (int i = 0; i < papers.People.Count; i++)
        {
            var person = papers.People[i];
            if (person.Given.Words is not [var first, ..] || person.Family.Length == 0) continue;
            Put($"{person.Family} {first[0]}", i);
            string given = person.Given.Joined;
            Put(string.CompareOrdinal(person.Family, given) < 0 ? $"{person.Family}+{given}" : $"{given}+{person.Family}", i);
        }
        return blocks.Values.Where(block => block.Count is > 1 and <= LargestBlock);

        void Put(string key, int person)
        {
            ulong hash = Publications.Fingerprint.Of(key);
            if (!blocks.TryGetValue(hash, out var block)) blocks[hash] = block = new(1);
            block.Add(person);
        }
    }

    private IEnumerable<(int, int)> Candidates(List<int> block)
    {
        var byCompanion = new Dictionary<int, List<int>>();
        foreach (int person in block)
            foreach (int companion in Companions(person))
            {
                if (!byCompanion.TryGetValue(companion, out var known)) byCompanion[companion] = known = new(1);
                if (known.Count < MostByCompanion) known.Add(person);
            }
        return byCompanion.Values.Where(known => known.Count > 1).SelectMany(known => known.SelectMany((first, i) => known.Skip(i + 1).Select(second => Ordered(first, second)))).Distinct();
    }

    private NamePair? Compare(int first, int second, int blockSize)
    {
        var (one, other) = (papers.People[first], papers.People[second]);
        if (Likeness(one, other) is not { } likeness || AreKnownApart(one, other) || SignTogether(first, second)) return null;
        bool isCommon = frequency.Expected(one) > Common || frequency.Expected(other) > Common;
        // "Xu Chen" and "Chen Xu" are two common names.
        if (isCommon && one.Family != other.Family) return null;
        int[] shared = [.. Companions(first).Intersect(Companions(second))];
        int needed = (likeness.IsExact || blockSize <= 3 ? 1 : 2) + (isCommon ? 2 : 0);
        if (shared.Length < needed) return null;
        int venues = Venues(first).Intersect(Venues(second)).Count();
        string names = string.Join(", ", shared.OrderByDescending(companion => papers.PapersOf(companion).Length).Take(MostNamed).Select(companion => papers.People[companion].Name.Display));
        string company = shared.Length == 1 ? $"both signed with {names}" : string.Create(CultureInfo.InvariantCulture, $"{shared.Length} people signed with both, such as {names}");
        return Pair(first, second, (10 * Math.Min(shared.Length, 20)) + Math.Min(venues, 9) + (likeness.IsExact ? 20 : 0), $"{likeness.Words}; {company}");
    }

    private static (string Words, bool IsExact)? Likeness(SignedPerson one, SignedPerson other)
    {
        if (one.Family == other.Given.Joined && other.Family == one.Given.Joined) return ("the same words in the other order", true);
        if (one.Family != other.Family) return null;
        if (one.Given.Joined == other.Given.Joined) return ("the same letters", true);
        if (!one.Given.CanBe(other.Given)) return null;
        bool isFull = one.Given.IsFull && other.Given.IsFull;
        return isFull ? ("one leaves out or shortens middle names", true) : ("one has initials of the other", false);
    }

    private static bool AreKnownApart(SignedPerson one, SignedPerson other) =>
        one.Orcids.Count > 0 && other.Orcids.Count > 0 && !one.Orcids.Exists(other.Orcids.Contains);

    /// <summary>Nobody signs a paper twice.</summary>
    private bool SignTogether(int first, int second) => papers.PapersOf(first).Intersect(papers.PapersOf(second)).Any();

    private NamePair Pair(int first, int second, int strength, string evidence)
    {
        var (one, other) = Ordered(first, second);
        return new(one, other, strength, evidence);
    }

    // The one who signs more gives the entry its name.
    private (int, int) Ordered(int first, int second)
    {
        int difference = papers.PapersOf(first).Length - papers.PapersOf(second).Length;
        return difference > 0 || (difference == 0 && first < second) ? (first, second) : (second, first);
    }

    private IEnumerable<ulong> Venues(int person) => papers.PapersOf(person).Select(paper => papers.Papers[paper].Venue).Where(venue => venue != 0).Distinct();

    private int[] Companions(int person)
    {
        if (!companions.TryGetValue(person, out int[]? found)) companions[person] = found = papers.Companions(person);
        return found;
    }
}
