using System.Text;
using SearchPortal.Content;
using SearchPortal.Export;
using SearchPortal.Import;
using SearchPortal.Publications;

namespace SearchPortal.Benchmarks.Rounds;

/// <summary>Publications written as a file of a format and read back as a portal reads its content.</summary>
/// <param name="papers">With their keys; each key once.</param>
/// <param name="site">Its venues are all that the papers have.</param>
internal sealed class RoundTrip(IReadOnlyList<Publication> papers, SiteContent site)
{
    private readonly Dictionary<string, Venue> venues = site.Venues.ToDictionary(venue => venue.Key);

    /// <summary>Those papers that are not the same any more, in their order, each with its differences.</summary>
    /// <param name="format">How they travel.</param>
    /// <param name="folder">Takes the file; it is overwritten.</param>
    public IEnumerable<List<FieldDifference>> Run(RoundTripFormat format, string folder)
    {
        string path = Path.Combine(folder, "papers" + format.Extension);
        using (var file = new StreamWriter(path, append: false, new UTF8Encoding(false)))
            foreach (string piece in ExportFile.Pieces(format.Format, papers, Find)) file.Write(piece);
        var read = new Dictionary<string, Publication>();
        foreach (var paper in new PublicationIntake(site, TimeProvider.System, _ => { }).Read([new SourceFile(Path.GetFileName(path), path)])) read.TryAdd(paper.Key, paper);
        return papers.Select(paper => FieldDifference.Of(paper, read.GetValueOrDefault(paper.Key), Find).ToList()).Where(differences => differences.Count > 0);
    }

    private Venue? Find(string? key) => key is null ? null : venues.GetValueOrDefault(key);
}
