using SearchPortal.Content;
using SearchPortal.Indexing;
using SearchPortal.Searching;

namespace SearchPortal.Tests.Import;

/// <summary>An index of <see cref="CorpusSample"/>, built once for a class of tests.</summary>
public sealed class CorpusIndex : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("searchportal-corpus-");

    public CorpusIndex()
    {
        var store = new IndexStore(folder.FullName);
        new IndexBuilder(store, TimeProvider.System).Build(new ContentFolder(CorpusSample.Folder), strict: false, Problems.Add);
        Live = new LiveIndex(store);
    }

    public List<ContentProblem> Problems { get; } = [];

    public LiveIndex Live { get; }

    public void Dispose()
    {
        Live.Dispose();
        folder.Delete(recursive: true);
    }
}
