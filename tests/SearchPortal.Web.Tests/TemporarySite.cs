using Microsoft.AspNetCore.Builder;
using SearchPortal.Content;
using SearchPortal.Indexing;

namespace SearchPortal.Web.Tests;

/// <summary>A content folder and an index of a test's own, served by as many applications as the test starts.</summary>
internal sealed class TemporarySite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-own-");
    private readonly List<WebApplication> applications = [];

    /// <summary>The generations.</summary>
    public string IndexPath => Path.Combine(folder.FullName, "index");

    /// <summary>The owner's files.</summary>
    public string ContentPath => Path.Combine(folder.FullName, "content");

    /// <summary>Writes a number of papers and makes an index of them.</summary>
    public IndexManifest Build(int papers)
    {
        Write(papers);
        return new IndexBuilder(new IndexStore(IndexPath), TimeProvider.System).Build(new ContentFolder(ContentPath), strict: false, _ => { });
    }

    /// <summary>Writes a number of papers and leaves the index as it is.</summary>
    public void Write(int papers)
    {
        Directory.CreateDirectory(Path.Combine(ContentPath, "publications"));
        File.WriteAllLines(Path.Combine(ContentPath, "publications", "papers.jsonl"), Enumerable.Range(1, papers).Select(i => $$"""{"key": "p{{i}}", "title": "Paper {{i}}", "year": 2020}"""));
    }

    /// <summary>Writes a file of the owner's.</summary>
    public void Write(string path, string text)
    {
        string file = Path.Combine(ContentPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Starts a process's worth of site on a free port.</summary>
    /// <param name="options">More of the command line.</param>
    public async Task<(WebApplication Application, HttpClient Visitor)> StartAsync(params string[] options)
    {
        var application = PortalApplication.Create(["--content", ContentPath, "--index", IndexPath, "--urls", "http://127.0.0.1:0", .. options]);
        applications.Add(application);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return (application, new HttpClient { BaseAddress = new(application.Urls.First()) });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var application in applications) await application.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
