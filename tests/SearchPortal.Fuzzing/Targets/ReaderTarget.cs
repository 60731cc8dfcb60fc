using System.Text;
using SearchPortal.Content;
using SearchPortal.Import;

namespace SearchPortal.Fuzzing.Targets;

/// <summary>Reads bytes as a file of publications, between entries that are whole.</summary>
/// <param name="Extension">".bib"</param>
/// <param name="Before">An entry whose title is "Neighbour before"; "" for none.</param>
/// <param name="After">An entry whose title is "Neighbour after", where a reader finds its way back; "" for none.</param>
internal sealed record ReaderTarget(string Extension, string Before = "", string After = "")
{
    private const int MostChecked = 20;

    /// <summary>Reads, and checks every publication and problem.</summary>
    public void Try(byte[] input)
    {
        byte[] file = [.. Encoding.UTF8.GetBytes(Before), .. input, .. Encoding.UTF8.GetBytes(After)];
        string path = $"publications/fuzz{Extension}";
        int count = 0;
        var titles = new HashSet<string>();
        foreach (var publication in PublicationReader.Read(new SourceFile(path, path) { Content = () => new MemoryStream(file) }, SoundProblem.Check))
        {
            SoundPublication.Check(publication, path, deep: count++ < MostChecked);
            titles.Add(publication.Title);
        }
        if (Before.Length > 0 && !titles.Contains("Neighbour before")) throw new FuzzFault("The entry before was lost.");
        if (After.Length > 0 && !titles.Contains("Neighbour after")) throw new FuzzFault("The entry after was lost.");
    }
}
