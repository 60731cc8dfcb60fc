using Lucene.Net.Index;
using SearchPortal.Content;

namespace SearchPortal.Indexing;

/// <summary>One update with the lock held.</summary>
/// <param name="store">Where the generations are.</param>
/// <param name="time">The clock.</param>
/// <param name="order">What was asked.</param>
internal sealed class UpdateRun(IndexStore store, TimeProvider time, BuildOrder order)
{
    /// <summary>Updates the current generation, or leaves it when nothing has changed.</summary>
    /// <exception cref="RebuildNeededException">It has to be built anew; nothing was changed and no problem reported.</exception>
    /// <exception cref="IndexBuildException">The content is rejected.</exception>
    public IndexUpdate ToEnd()
    {
        string current = store.FindCurrent() ?? throw new RebuildNeededException("there was no index");
        try
        {
            using var former = FormerGeneration.Open(store.FolderOf(current));
            var stamp = order.Content.Stamp();
            Judge(former, stamp);
            bool isSame = former.Manifest.ContentFingerprint == stamp.Fingerprint() && (!order.Strict || former.Manifest.Errors + former.Manifest.Warnings == 0);
            return isSame ? new IndexUpdate(former.Manifest, false, null) : new IndexUpdate(Update(former, stamp), true, null);
        }
        catch (IndexUnavailableException)
        {
            throw new RebuildNeededException("the current index is of another version of the program");
        }
        catch (Exception fault) when (fault is InvalidDataException or CorruptIndexException or FileNotFoundException)
        {
            throw new RebuildNeededException($"the current index is damaged: {fault.Message}");
        }
    }

    private IndexManifest Update(FormerGeneration former, ContentStamp stamp)
    {
        // They are told once it is certain that this run tells them all.
        var problems = new List<ContentProblem>();
        try
        {
            var manifest = new BuildRun(store, time, order with { Report = problems.Add }, stamp, former).ToEnd();
            problems.ForEach(order.Report);
            return manifest;
        }
        catch (IndexBuildException)
        {
            problems.ForEach(order.Report);
            throw;
        }
    }

    private void Judge(FormerGeneration former, ContentStamp stamp)
    {
        var directory = former.Readings.Directory;
        if (directory.Program != ReadingsDirectory.ThisProgram) throw new RebuildNeededException("the current index was made by another version of the program");
        if (directory.LatestYear != time.GetUtcNow().Year + 1) throw new RebuildNeededException("a new year has begun, which papers may be of");
        if (directory.Authors != stamp.SiteDigest("authors.yaml")) throw new RebuildNeededException("authors.yaml has changed, which any paper's authors depend on");
        if (former.Publications.AddedStart == 0) throw new RebuildNeededException("the current index holds no papers");
        UpdateLimits.CheckRemains(former.CountRemoved(), former.Manifest.Counts.Publications);
    }
}
