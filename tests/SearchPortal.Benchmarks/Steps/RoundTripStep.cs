using System.Globalization;
using SearchPortal.Benchmarks.Rounds;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Benchmarks.Steps;

/// <summary>Writes all papers of a content folder in each format, reads them back, and tells what changed.</summary>
internal static class RoundTripStep
{
    private const int MostExamples = 2;

    /// <summary>Prints for each format how many papers stayed the same, and for each field how many changed, with two examples.</summary>
    public static void Run(string content, string work, TextWriter output)
    {
        var folder = new ContentFolder(content);
        var site = folder.ReadSite(_ => { });
        var intake = new PublicationIntake(site, TimeProvider.System, _ => { });
        var papers = intake.Read(folder.PublicationFiles()).ToList();
        var trip = new RoundTrip(papers, site with { Venues = intake.Venues });
        foreach (var format in RoundTripFormat.All)
        {
            var changed = trip.Run(format, work).ToList();
            int told = changed.Count(differences => differences.TrueForAll(format.MustMake));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{format.Name}: {papers.Count} papers, {papers.Count - changed.Count} the same, {told} the same but for what the format cannot hold, {changed.Count - told} others"));
            foreach (var field in changed.SelectMany(differences => differences).GroupBy(difference => difference.Field).OrderByDescending(field => field.Count()))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field.Count(),8}  {field.Key}{(format.MustMake(field.First()) ? "" : " (!)")}"));
                foreach (var example in field.Take(MostExamples)) output.WriteLine($"            {example.Excerpt}");
            }
        }
    }
}
