using System.IO.Compression;
using System.Text;
using CsCheck;
using SearchPortal.Content;
using SearchPortal.Import.Json;
using SearchPortal.Publications;

namespace SearchPortal.Tests.Import.Json;

public sealed class JsonRobustnessTests
{
    private static readonly Gen<string> Token = Gen.OneOf(
        "{", "}", "[", "]", "\"", "\\", ",", ":", "\n", " ", "\"title\":", "\"papers\":", "\"authors\":", "\"links\":", "\"year\":", "{\"title\":\"a\"}", "1", "true", "null",
        "\"\\ud800\"", "\"x\"", "\u00FF");

    [Fact]
    public void Any_sequence_of_tokens_is_read_to_its_end() =>
        Token.Array[0, 60].Sample(tokens => Read(Encoding.Latin1.GetBytes(string.Concat(tokens))), iter: 3_000);

    [Fact]
    public void Any_bytes_are_read_to_their_end() => Gen.Byte.Array[0, 300].Sample(bytes => Read(bytes), iter: 1_000);

    [Fact]
    public void Any_values_in_any_fields_are_survived()
    {
        var field = Gen.OneOf("title", "authors", "editors", "year", "date", "type", "links", "identifiers", "topics", "abstract", "doi", "pdf_url", "key", "status", "awards");
        var value = Gen.OneOf("null", "true", "5", "\"\"", "\"text\"", "[]", "{}", "[[1,{\"url\":5}]]", "{\"given\":5,\"url\":\"javascript:x\"}", "[\"\\udc00\",null,\"A B\"]", "1e999");
        Gen.Select(field, value).Array[1, 8].Sample(
            pairs => Read(Encoding.UTF8.GetBytes("{" + string.Join(',', pairs.Select(pair => $"\"{pair.Item1}\":{pair.Item2}")) + "}")), iter: 3_000);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_reported_and_its_neighbours_are_kept()
    {
        var (publications, problems) = Read(Encoding.Latin1.GetBytes("{\"title\":\"a\"}\n{\"title\":\"Schr\u00F6dinger\"}\n{\"title\":\"b\"}\n"));
        Assert.Equal(["a", "Schr\u00F6dinger", "b"], publications.Select(publication => publication.Title));
        Assert.Equal(2, Assert.Single(problems).At.Line);
    }

    [Fact]
    public void Damaged_compression_is_reported_and_what_comes_before_is_kept()
    {
        byte[] packed = Pack(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"title\":\"{i * 7919L}\"}}\n")));
        packed.AsSpan(packed.Length / 2, 200).Fill(0xFF);
        using var stream = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        var problems = new List<ContentProblem>();
        var titles = JsonReader.Read(stream, "a.json.gz", problems.Add).Select(publication => publication.Title).Take(100).ToList();
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"{i * 7919L}"), titles);
        using var again = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        Assert.True(JsonReader.Read(again, "a.json.gz", problems.Add).Count() < 20_000);
        Assert.Contains(problems, problem => problem.Message.Contains("damaged", StringComparison.Ordinal));
    }

    private static byte[] Pack(string text)
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    private static (List<Publication> Publications, List<ContentProblem> Problems) Read(byte[] bytes)
    {
        var problems = new List<ContentProblem>();
        using var stream = new MemoryStream(bytes);
        return ([.. JsonReader.Read(stream, "a.json", problems.Add)], problems);
    }
}
