using CsCheck;
using SearchPortal.Tests.Import.Csl;

namespace SearchPortal.Tests.Import.Json;

public sealed class JsonDialectPropertyTests
{
    private static readonly Gen<string> Field = Gen.OneOf(
        "issued", "title", "subtitle", "author", "editor", "container-title", "DOI", "ISSN", "ISBN", "URL", "link", "resource", "institution", "event", "note", "updated-by", "keyword", "type", "id",
        "authorships", "primary_location", "abstract_inverted_index", "biblio", "ids", "locations", "topics", "open_access", "language", "page", "message", "items", "results");

    private static readonly Gen<string> Value = Gen.OneOf(
        "null", "true", "5", "-1e99", "\"\"", "\"text\"", "[]", "{}", "[\"\\udc00\",null,\"A B\"]", "[[1]]", "{\"date-parts\":[[\"x\",13,45]]}", "{\"date-parts\":[[1e9,2]]}",
        "[{\"family\":\"-\",\"given\":5,\"literal\":[]}]", "{\"a\":[0,99999999]}", "{\"a\":[0,3],\"\":[1]}", "{\"source\":{\"display_name\":7}}", "[{\"author\":null,\"raw_author_name\":\"of\"}]",
        "\"javascript:x\"", "\"10.1000/a\"", "[{\"URL\":5,\"content-type\":\"application/pdf\"}]", "{\"primary\":{\"URL\":\"x\"}}");

    [Fact]
    public void Any_values_in_any_fields_are_survived_and_have_a_line() => Gen.Select(Field, Value).Array[1, 10].Sample(
        pairs =>
        {
            var sample = CslPublicationTests.Read("\n{" + string.Join(',', pairs.Select(pair => $"\"{pair.Item1}\":{pair.Item2}")) + "}");
            return sample.Publications.All(work => work.Source.Line > 0) && sample.Problems.All(problem => problem.At.Line > 0);
        },
        iter: 5_000);
}
