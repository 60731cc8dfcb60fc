using System.Globalization;
using SearchPortal.Relevance;

// Judged queries through the product's own search, beside plain BM25 over one field in the same run.
// Usage: SearchPortal.Relevance <relevance folder> [corpus folder]; the folders' forms are told in README.md.
if (args.Length is 0 or > 2)
{
    Console.Error.WriteLine("usage: SearchPortal.Relevance <relevance folder> [corpus folder]");
    return 2;
}
string work = Directory.CreateTempSubdirectory("searchportal-relevance-").FullName;
try
{
    Console.WriteLine($"{"set",-16}{"system",-12}{"n",6}{"nDCG@10",9}{"MAP",8}{"MRR@10",8}{"S@1",7}{"S@10",7}");
    using (var cranfield = Collection.OfCranfield(Path.Combine(args[0], "cranfield"), Path.Combine(work, "cranfield")))
    {
        var judged = JudgedSet.Read("cranfield", Path.Combine(args[0], "cranfield"));
        Compare([judged], cranfield);
        PrintRelated("cranfield, relevant to one query", RelatedMeasure.ByJudgement(judged, cranfield));
    }
    if (args.Length == 2)
    {
        using var corpus = Collection.OfFolder(args[1], Path.Combine(work, "corpus"));
        var items = JudgedSet.Read("known items", Path.Combine(args[0], "known-items"));
        Compare([items, .. items.Queries.Select(query => query.Class).Distinct().Order(StringComparer.Ordinal).Select(items.Only)], corpus);
        PrintRelated("corpus, author or topic in common", RelatedMeasure.ByPeopleAndTopics(corpus));
    }
    return 0;
}
finally
{
    Directory.Delete(work, recursive: true);
}

static void Compare(IReadOnlyList<JudgedSet> sets, Collection collection)
{
    using var plain = new PlainBm25(collection.Publications());
    foreach (var set in sets)
    {
        Print(set, "portal", Measures.Of(set, collection.Rank));
        Print(set, "plain BM25", Measures.Of(set, plain.Rank));
    }
}

static void PrintRelated(string name, RelatedMeasure m) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture, $"related, {name}: {m.Papers} papers, {m.Alike:0.000} of the first five, {m.WithOne:0.000} with one at least"));

static void Print(JudgedSet set, string system, Measures m) => Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"{set.Name,-16}{system,-12}{set.Queries.Count,6}{m.Ndcg10,9:0.000}{m.Map,8:0.000}{m.Mrr10,8:0.000}{m.Success1,7:0.000}{m.Success10,7:0.000}"));
