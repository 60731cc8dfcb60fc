using System.Text.Json;
using SearchPortal.Searching;

namespace SearchPortal.Web.Api;

/// <summary>What an operation answers.</summary>
internal abstract record ApiAnswer
{
    private ApiAnswer() { }

    /// <summary>What was asked for.</summary>
    /// <param name="Members">Writes the members of the answer's object but its links.</param>
    /// <param name="Links">Where to go from here.</param>
    public sealed record Found(Action<Utf8JsonWriter> Members, IReadOnlyList<ApiLink> Links) : ApiAnswer
    {
        /// <summary>What became of the question.</summary>
        public IReadOnlyList<Notice> Notices { get; init; } = [];

        /// <summary>Writes the whole object.</summary>
        public void Write(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            Members(json);
            ApiLink.Write(json, [.. Links]);
            json.WriteEndObject();
        }
    }

    /// <summary>It has another address.</summary>
    /// <param name="Address">Absolute.</param>
    public sealed record Moved(string Address) : ApiAnswer;

    /// <summary>It cannot be given.</summary>
    /// <param name="Problem">Why.</param>
    public sealed record Refused(ApiProblem Problem) : ApiAnswer;
}
