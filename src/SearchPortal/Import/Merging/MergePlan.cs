namespace SearchPortal.Import.Merging;

/// <summary>Which records of a long list are one, and which are versions of one work. Grows by fingerprints only.</summary>
internal sealed class MergePlan
{
    /// <summary>Most records of one title that a record is compared with: there are thousands named "Editorial".</summary>
    public const int MostCompared = 64;

    // Names of venues are few; in a file where they are not, further ones are not shared.
    private const int MostVenues = 50_000;

    private readonly List<MergePrint> prints = [];
    private readonly Dictionary<ulong, ContainerWords> venues = [];
    private readonly List<int> leaders = [];
    private readonly Dictionary<ulong, List<int>> byTitle = [];
    private readonly Dictionary<int, List<int>> followers = [];
    private readonly Dictionary<int, List<int>> versions = [];

    /// <summary>Records added.</summary>
    public int Count => prints.Count;

    /// <summary>Records that are one with an earlier one.</summary>
    public int Merged { get; private set; }

    /// <summary>Records that have other versions.</summary>
    public int WithVersions => versions.Count;

    /// <summary>Adds the next record.</summary>
    /// <returns>0-based place of the record it is one with; its own when it is the first.</returns>
    public int Add(MergePrint print)
    {
        int own = prints.Count;
        print = print with { VenueWords = Shared(print) };
        if (!byTitle.TryGetValue(print.Title, out var others)) byTitle[print.Title] = others = new List<int>(1);
        var near = others.TakeLast(MostCompared).ToList();
        int leader = near.FindIndex(other => MergeRules.IsSame(prints[other], print)) is var at and >= 0 ? near[at] : own;
        prints.Add(print);
        leaders.Add(leader);
        if (leader != own) Follow(leader, own);
        else
        {
            foreach (int other in near)
                if (MergeRules.AreVersions(prints[other], print)) Link(other, own);
            others.Add(own);
        }
        return leader;
    }

    /// <summary>Identifiers of the record at a place, and of those that are one with it so far.</summary>
    public PaperIds IdsOf(int ordinal) => prints[ordinal].Ids;

    /// <summary>Ties two versions of one work; two records that are one have no tie.</summary>
    public void Link(int first, int second)
    {
        (first, second) = (leaders[first], leaders[second]);
        if (first == second || Versions(first).Contains(second)) return;
        ListOf(versions, first).Add(second);
        ListOf(versions, second).Add(first);
    }

    /// <summary>Whether a record stands for itself, and for those that are one with it.</summary>
    public bool IsLeader(int ordinal) => leaders[ordinal] == ordinal;

    /// <summary>Places of the later records that are one with a record, in their order.</summary>
    public IReadOnlyList<int> Followers(int ordinal) => followers.GetValueOrDefault(ordinal) ?? [];

    /// <summary>Places of the other versions of a record, in their order.</summary>
    public IReadOnlyList<int> Versions(int ordinal) => versions.GetValueOrDefault(ordinal) ?? [];

    private ContainerWords? Shared(MergePrint print)
    {
        if (print.VenueWords is not { } words) return null;
        if (venues.TryGetValue(print.Venue, out var known)) return known;
        if (venues.Count < MostVenues) venues.Add(print.Venue, words);
        return words;
    }

    private void Follow(int leader, int own)
    {
        Merged++;
        prints[leader] = prints[leader].With(prints[own]);
        ListOf(followers, leader).Add(own);
    }

    private static List<int> ListOf(Dictionary<int, List<int>> lists, int ordinal)
    {
        if (!lists.TryGetValue(ordinal, out var list)) lists[ordinal] = list = new List<int>(1);
        return list;
    }
}
