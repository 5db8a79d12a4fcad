<#macro content>
<p class="s11-help">${msg("s11portalHelp")}</p>
</#macro>
