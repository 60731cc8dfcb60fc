using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Tests;

/// <summary>A content folder and an index of its own on disk, for one test.</summary>
internal sealed class TestPortal : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("searchportal-test-").FullName;
    private LiveIndex? live;

    public string ContentPath => Path.Combine(root, "content");

    public string IndexPath => Path.Combine(root, "index");

    public IndexStore Store => new(IndexPath);

    public List<ContentProblem> Problems { get; } = [];

    public LiveIndex Live => live ??= new LiveIndex(Store);

    /// <summary>A portal of these publications, built.</summary>
    public static TestPortal Of(params Publication[] publications)
    {
        var portal = new TestPortal();
        portal.WritePublications(publications);
        portal.Build();
        return portal;
    }

    public TestPortal Write(string path, string text)
    {
        string full = Path.Combine(ContentPath, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public TestPortal Write(string path, byte[] bytes)
    {
        Write(path, "");
        File.WriteAllBytes(Path.Combine(ContentPath, path), bytes);
        return this;
    }

    /// <summary>Writes a file packed with gzip; the path is the full one.</summary>
    public string WriteCompressed(string path, string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        Write(path, packed.ToArray());
        return Path.Combine(ContentPath, path);
    }

    public TestPortal WritePublications(params Publication[] publications) =>
        Write("publications/all.jsonl", string.Join('\n', publications.Select(Line)));

    public IndexManifest Build(bool strict = false) => new IndexBuilder(Store, TimeProvider.System).Build(new ContentFolder(ContentPath), strict, Problems.Add);

    public IndexUpdate Update(bool strict = false) => new IndexBuilder(Store, TimeProvider.System).Update(new ContentFolder(ContentPath), strict, Problems.Add);

    public SearchResult Search(string text) => Search(new SearchRequest { Text = text });

    public SearchResult Search(SearchRequest request)
    {
        Live.Refresh();
        using var lease = Live.Acquire();
        return lease.Searcher.Search(request);
    }

    public T Ask<T>(Func<Searcher, T> question)
    {
        Live.Refresh();
        using var lease = Live.Acquire();
        return question(lease.Searcher);
    }

    public string[] Keys(string text) => [.. Search(text).Hits.Select(hit => hit.Publication.Key)];

    public void Dispose()
    {
        live?.Dispose();
        Directory.Delete(root, recursive: true);
    }

    private static string Line(Publication p) => JsonSerializer.Serialize(new
    {
        p.Key,
        p.Title,
        authors = p.Authors.Select(author => new { author.Given, author.Family, author.Orcid }),
        p.Year,
        p.Venue,
        type = p.Type.Csl(),
        p.Abstract,
        p.Topics,
        p.FormerKeys,
        p.OtherVersions,
        doi = p.Identifiers.Doi,
        arxiv = p.Identifiers.Arxiv,
        status = p.Status.ToString(),
        p.StatusNotice,
        links = p.Links.Select(link => new { link.Kind, link.Url }),
    }, JsonSerializerOptions.Web);
}
