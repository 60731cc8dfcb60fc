using System.Text.Json;
using SearchPortal.Content;
using SearchPortal.Import;
using SearchPortal.Indexing;
using SearchPortal.Publications;
using SearchPortal.Searching;

namespace SearchPortal.Relevance;

/// <summary>A collection of documents, indexed by the product itself into a folder of its own.</summary>
internal sealed class Collection : IDisposable
{
    private readonly LiveIndex index;

    private Collection(string content, string indexFolder)
    {
        Content = new ContentFolder(content);
        var store = new IndexStore(indexFolder);
        new IndexBuilder(store, TimeProvider.System).Build(Content, strict: false, _ => { });
        index = new LiveIndex(store);
    }

    /// <summary>What was indexed.</summary>
    public ContentFolder Content { get; }

    /// <summary>A folder of publication files as it is.</summary>
    public static Collection OfFolder(string folder, string work) => new(folder, work);

    /// <summary>The Cranfield documents, written as the portal's own JSON first.</summary>
    public static Collection OfCranfield(string folder, string work)
    {
        string content = Directory.CreateDirectory(Path.Combine(work, "content")).FullName;
        using (var writer = new StreamWriter(Path.Combine(content, "cranfield.jsonl")))
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, "docs.jsonl")))
            {
                var document = JsonDocument.Parse(line).RootElement;
                writer.WriteLine(JsonSerializer.Serialize(new
                {
                    key = document.GetProperty("id").GetString(),
                    title = document.GetProperty("title").GetString() is { Length: > 0 } title ? title : "untitled",
                    authors = document.GetProperty("authors"),
                    @abstract = document.GetProperty("text").GetString(),
                }));
            }
        }
        return new Collection(content, Path.Combine(work, "index"));
    }

    /// <summary>The publications as the product reads them.</summary>
    public IEnumerable<Publication> Publications() =>
        new PublicationIntake(Content.ReadSite(_ => { }), TimeProvider.System, _ => { }).Read(Content.PublicationFiles());

    /// <summary>Keys of the best 1,000 for a text, through the product's search as a visitor meets it.</summary>
    public IReadOnlyList<string> Rank(string text)
    {
        using var lease = index.Acquire();
        var result = lease.Searcher.Search(new SearchRequest { Text = text, Size = SearchRequest.MaximumSize });
        return [.. result.Hits.Select(hit => hit.Publication.Key)];
    }

    /// <summary>Papers like one.</summary>
    public IReadOnlyList<Publication> Related(Publication paper, int count)
    {
        using var lease = index.Acquire();
        return lease.Searcher.Related(paper, count);
    }

    /// <summary>Closes the index.</summary>
    public void Dispose() => index.Dispose();
}
