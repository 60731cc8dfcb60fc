using System.Globalization;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Import.MarkdownFiles;
using SearchPortal.Import.Merging;
using SearchPortal.Publications;

namespace SearchPortal.Export;

/// <summary>
/// Many files of any format as one list: each publication once (<see cref="MergeRules"/>, <see cref="PublicationMerge"/>), each with a key of
/// its own, versions of one work pointing at each other. Memory grows by fingerprints; the publications wait in a spool.
/// </summary>
/// <param name="spool">Empty; read, written and sought in. The caller disposes it.</param>
/// <param name="time">Says which years can be right.</param>
/// <param name="report">Told of every mistake, and of every merge.</param>
public sealed class Combination(Stream spool, TimeProvider time, Action<ContentProblem> report)
{
    private readonly PublicationIntake intake = new(SiteContent.Default, time, report);
    private readonly PublicationSpool publications = new(spool);
    private readonly MergePlan plan = new();
    private readonly FreeKeys keys = new();
    private readonly VersionMentions mentions = new();

    /// <summary>Publications read so far; those without title are reported and do not count.</summary>
    public int Count => plan.Count;

    /// <summary>Those of them that were merged into an earlier one.</summary>
    public int Merged => plan.Merged;

    /// <summary>Those that have other versions in the list.</summary>
    public int WithVersions => plan.WithVersions;

    /// <summary>Reads a file into the list.</summary>
    /// <exception cref="IOException">The file cannot be read; the message names its path.</exception>
    public void Read(SourceFile file, CancellationToken cancellation)
    {
        foreach (var reading in intake.Readings(file))
        {
            cancellation.ThrowIfCancellationRequested();
            if (reading.Problem is not null) report(reading.Problem);
            if (reading.Publication is not null) Add(reading.Publication, reading.Print);
        }
    }

    /// <summary>The list in the order of reading, for each publication merged in the place of its first record. Once all is read.</summary>
    public IEnumerable<Publication> Publications()
    {
        if (mentions.Resolve(plan) is > 0 and var missing)
            report(ContentProblem.Note(publications.PositionOf(mentions.First), null, string.Create(CultureInfo.InvariantCulture, $"versions that records name by DOI and that are not among them: {missing}, the first one here"), "import the files that hold them together with these"));
        for (int i = 0; i < plan.Count; i++)
        {
            if (!plan.IsLeader(i)) continue;
            var one = plan.Followers(i).Aggregate(publications[i], (first, second) => PublicationMerge.Merge(first, publications[second]));
            yield return one with { OtherVersions = [.. one.OtherVersions.Union(plan.Versions(i).Select(other => publications[other].Key))] };
        }
    }

    private void Add(Publication publication, WorkPrint print)
    {
        var about = new EntryReport(publication.Source, report) { Entry = EntryReport.Show(publication.Key.Length > 0 ? publication.Key : publication.Title) };
        int own = plan.Count;
        int leader = plan.Add(MergePrint.Of(publication, print));
        mentions.Add(own, publication.VersionDois);
        var signed = MarkdownOwner.Sign(publication, owner: null, about);
        if (leader == own) publications.Add(signed with { Key = FreeKey(signed, about) });
        else
        {
            // A key that an earlier publication has leads there already.
            publications.Add(signed with { Key = keys.TryTake(signed.Key) ? signed.Key : "" });
            about.Note($"the entry is the same work as {publications.PositionOf(leader)} and was merged into it", "nothing need be done, unless they are two works");
        }
    }

    private string FreeKey(Publication publication, EntryReport about)
    {
        string key = keys.Take(publication);
        if (publication.Key.Length > 0 && key != publication.Key)
            about.Warning($"the key “{EntryReport.Show(publication.Key)}” is taken, or cannot stand in an address; “{key}” is used", "give each entry its own key of letters, digits, '-' and '_'");
        return key;
    }
}
