namespace SearchPortal.Web.Hosting;

/// <summary>Response headers that keep a browser from doing what these pages never need. On every response, errors and assets too.</summary>
internal static class SecurityPolicy
{
    public static HeaderPolicyCollection Headers() => new HeaderPolicyCollection()
        .AddContentTypeOptionsNoSniff()
        .AddFrameOptionsDeny()
        .AddReferrerPolicyStrictOriginWhenCrossOrigin()
        .AddCrossOriginOpenerPolicy(policy => policy.SameOrigin())
        .AddCrossOriginResourcePolicy(policy => policy.SameOrigin())
        .AddPermissionsPolicy(Permissions)
        .RemoveServerHeader()
        .AddContentSecurityPolicy(Content);

    // Only names that Chromium knows: any other is an error in its console.
    private static void Permissions(PermissionsPolicyBuilder policy)
    {
        policy.AddAccelerometer().None();
        policy.AddCamera().None();
        policy.AddGeolocation().None();
        policy.AddGyroscope().None();
        policy.AddMicrophone().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
    }

    private static void Content(CspBuilder policy)
    {
        policy.AddDefaultSrc().None();
        policy.AddScriptSrc().Self();
        policy.AddStyleSrc().Self();
        policy.AddImgSrc().Self();
        policy.AddFontSrc().Self();
        policy.AddConnectSrc().Self();
        policy.AddFormAction().Self();
        policy.AddBaseUri().None();
        policy.AddFrameAncestors().None();
    }
}
