namespace SearchPortal.Web.Oai;

/// <summary>Why a request has no other answer.</summary>
/// <param name="Code">One of the codes of OAI-PMH 2.0, section 3.6.</param>
/// <param name="Text">For people.</param>
internal sealed record OaiFault(string Code, string Text)
{
    /// <summary>Whether the answer must not repeat the request's arguments.</summary>
    public bool HidesArguments => Code is "badVerb" or "badArgument";

    public static OaiFault Argument(string text) => new("badArgument", text);
}
