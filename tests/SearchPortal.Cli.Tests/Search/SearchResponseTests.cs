using SearchPortal.Cli.Search;

namespace SearchPortal.Cli.Tests.Search;

public sealed class SearchResponseTests
{
    [Fact]
    public void A_result_is_one_object_on_one_line()
    {
        var output = new StringWriter { NewLine = "\n" };

        JsonOutput.WriteLine(output, SearchResponse.From(Some.Result(Some.Hit("muller2024icml-deep", 2.5f))));

        Assert.Equal(
            """
            {"total":1,"page":1,"lastPage":1,"hits":[{"key":"muller2024icml-deep","title":"Deep $k$-means","score":2.5,"position":1,"authors":["Ada Müller","欣尹 马"],"year":2024,"venue":"icml","containerTitle":null,"type":"paper-conference","status":"published","topics":[],"doi":"10.1000/182","arxiv":null,"links":[{"kind":"pdf","url":"https://example.org/a.pdf"}],"snippet":"We cluster deep features."}],"facets":{"venue":[{"value":"icml","label":"ICML","count":1,"selected":false,"excluded":false}],"year":[{"value":"2024","label":"2024","count":1,"selected":true,"excluded":false}],"author":[],"topic":[],"type":[]},"notices":[{"kind":"relaxed","message":"Not every word was found together."}],"milliseconds":1.5}

            """,
            output.ToString());
    }
}
